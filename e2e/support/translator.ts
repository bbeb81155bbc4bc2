import type { Page } from '@playwright/test';

/**
 * Does to the page what translators in browsers do: each text node gives way to two nested `font` elements with
 * other words, also where text is added or changed later. The words here are the page's own in brackets. They act once the page is there
 * and, as React has, has been woken; or, where the page's scripts are slow to come, when it is parsed and no script of it has run.
 */
export const translatePage = (page: Page, when: 'awake' | 'parsed' = 'awake') =>
  page.addInitScript((moment) => {
    const isOwn = (node: Node) => node.parentElement?.closest('font, script, style, textarea, select, svg') != null;
    const translate = (text: Text) => {
      if (isOwn(text) || !text.data.trim()) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(`[${text.data}]`);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const translateAll = (root: Node) => {
      if (root instanceof Text) translate(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(translate);
    };
    const begin = () => {
      translateAll(document.body);
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          if (type === 'characterData') translateAll(target);
          else addedNodes.forEach(translateAll);
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    };
    if (moment === 'parsed') {
      // Comes before modules run.
      document.addEventListener('readystatechange', begin, { once: true });
      return;
    }
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.ready !== 'true') return;
      observer.disconnect();
      begin();
    }).observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true });
  }, when);
