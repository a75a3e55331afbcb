import { Message } from "@/components/ui/message";

export default function InvoiceNotFound() {
  return (
    <Message label="Invoice" title="No invoice here">
      <p>
        There is no invoice at this address. Please check the link in the e-mail that brought you here, or ask the
        sender.
      </p>
    </Message>
  );
}
