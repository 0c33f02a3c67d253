import type { Service } from "#lib/domain/service.ts";
import { useTexts } from "./texts-context.tsx";

/** What to save before an account is closed, and how hard closing is, where that is known. */
export function ClosingAdvice({ service }: { readonly service: Service }) {
  const { steps } = useTexts();
  return (
    <p>
      {steps.saveFirst} {service.closing && steps.closing[service.closing]}
    </p>
  );
}
