/** One line that says what kind of house this is. */
export function Masthead({ name, line }: { name: string; line: string | null }) {
  return (
    <div className="page pt-10 tablet:pt-16 desktop:pt-20">
      <h1 className="max-w-[18ch] text-masthead">{name}</h1>
      {line && <p className="mt-5 max-w-[34rem] text-lead text-ink-soft">{line}</p>}
    </div>
  );
}
