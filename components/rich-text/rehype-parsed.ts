import rehypeRaw from "rehype-raw";
import { EXIT, visitParents } from "unist-util-visit-parents";

type Parse = ReturnType<typeof rehypeRaw>;

/** Parses the HTML in a tree as browsers do, with its elements nested as browsers nest them. */
export const rehypeParsed = () => withFirstLines(rehypeRaw());

/** The same under another name, because a plugin runs once in a row of them. */
export const rehypeParsedAgain = () => withFirstLines(rehypeRaw());

/** The parser takes the first line of code for the break that may stand after `<pre>` in a file, where it is empty. */
function withFirstLines(parse: Parse): Parse {
  return (tree, file) => {
    visitParents(tree, { tagName: "pre" }, (pre) => {
      visitParents(pre, "text", (text) => {
        if (text.value.startsWith("\n")) text.value = `\n${text.value}`;
        return EXIT;
      });
    });
    return parse(tree, file);
  };
}
