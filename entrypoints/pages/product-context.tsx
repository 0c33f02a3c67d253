import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useState,
  useTransition,
} from "react";
import { type ReadSources, SourcesProvider } from "#components/sources-context.tsx";
import type { Attempt, Failure } from "#lib/domain/failure.ts";
import type { Product } from "#lib/product/product.ts";

/** Runs what a person asked for. */
export type Run = (action: () => Promise<Attempt<unknown> | undefined>) => void;

interface ProductOfPage {
  readonly product: Product;
  readonly run: Run;
  /** What kept the newest action from being done. */
  readonly failure: Failure | undefined;
  readonly dismiss: () => void;
}

const ProductContext = createContext<ProductOfPage | undefined>(undefined);

interface Props {
  readonly product: Product;
  readonly children: ReactNode;
}

/**
 * Gives everything below it the product, and the way to the sources of an incident. An action that could not be done is kept for a notice; one that throws
 * is a bug, and the error boundary shows it: React hands it the errors of transitions, which a plain event
 * handler would lose.
 */
export function ProductProvider({ product, children }: Props) {
  const [failure, setFailure] = useState<Failure>();
  const [, startTransition] = useTransition();
  const run: Run = useCallback((action) => {
    startTransition(async () => {
      const attempted = await action();
      setFailure(attempted?.kind === "failed" ? attempted.failure : undefined);
    });
  }, []);
  const dismiss = useCallback(() => setFailure(undefined), []);
  const value = useMemo(() => ({ product, run, failure, dismiss }), [product, run, failure, dismiss]);
  const readSources: ReadSources = useCallback(
    async (incidentId) => {
      const attempted = await product.readSources([incidentId]);
      if (attempted.kind === "done") return attempted.value.get(incidentId);
      setFailure(attempted.failure);
      return undefined;
    },
    [product],
  );
  return (
    <ProductContext value={value}>
      <SourcesProvider value={readSources}>{children}</SourcesProvider>
    </ProductContext>
  );
}

function useProductOfPage(): ProductOfPage {
  const value = useContext(ProductContext);
  if (!value) throw new Error("The page gives no product.");
  return value;
}

/** What the product does. */
export function useProduct(): Product {
  return useProductOfPage().product;
}

/** Runs an action, and lets its failure be seen. */
export function useRun(): Run {
  return useProductOfPage().run;
}

/** Why the newest action was not done, and how to take that notice away. */
export function useFailure(): Pick<ProductOfPage, "failure" | "dismiss"> {
  return useProductOfPage();
}
