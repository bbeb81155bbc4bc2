import { links } from '../../page/address/links.ts';
import type { PageData } from '../../page/pageData.ts';
import type { Named } from '../../page/recordChapter.ts';

type Props = { readonly country: Named; readonly page: PageData };

/** A country's name, leading to the country on the article's map where that has it. */
export const CountryLink = ({ country: { id, name }, page }: Props) =>
  page.regions.some((region) => region.id === id) ? (
    <a href={links.region(id)} data-view>
      {name}
    </a>
  ) : (
    name
  );
