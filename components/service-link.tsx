import { textOf } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import { ServiceMark } from "./service-mark.tsx";
import { useTexts } from "./texts-context.tsx";
import "./service-link.css";

interface Props {
  readonly service: Service;
  readonly href: string;
}

/** A service by its mark and name, as a link to what there is about it. */
export function ServiceLink({ service, href }: Props) {
  const { language } = useTexts();
  return (
    <a className="service-link" href={href}>
      <ServiceMark service={service} size="medium" />
      <span>{textOf(service.name, language)}</span>
    </a>
  );
}
