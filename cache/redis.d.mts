import type { Redis } from "ioredis";

export function connect(url: string, what: string, slowestAnswerMs?: number): Redis;
export function ready(redis: Redis): Promise<void>;
export function isAnswering(redis: Redis): Promise<boolean>;
