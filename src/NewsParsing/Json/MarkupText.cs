using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace NewsParsing.Json;

/// <summary>
/// Takes the running text out of HTML, XHTML or NITF: one paragraph an element of its own line, entities decoded. It reads tags, not
/// documents: what browsers do about wrong nesting does not matter for the text. Linear in the length, whatever it is given.
/// </summary>
internal sealed class MarkupText
{
    // HTML's phrasing content, and NITF's names inside a line (person, org, chron …): "<p>in <b>Oslo</b></p>" is one paragraph. All that is
    // not here ends one, so an element that nobody foresaw separates words rather than joining them.
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        [
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
            "q", "s", "samp", "small",
            "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "person", "org", "location", "chron", "num", "money",
            "object.title", "function",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What holds no running text of the article.</summary>
    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(
        [
            "script", "style", "head", "template", "noscript", "svg", "math", "iframe", "figure", "figcaption", "nav", "table", "form",
            "button", "media",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly string _markup;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _paragraph = new();
    // Names whose end tag was looked for to the end in vain: "<table>" a hundred thousand times would else be quadratic.
    private readonly HashSet<string> _unclosed = new(StringComparer.OrdinalIgnoreCase);

    private MarkupText(string markup) => _markup = markup;

    public static string ToPlainText(string markup)
    {
        var reader = new MarkupText(markup);
        reader.Read();
        return reader._text.ToString();
    }

    private void Read()
    {
        int position = 0;
        while (position < _markup.Length)
        {
            int tag = _markup.IndexOf('<', position);
            Append(_markup.AsSpan(position..(tag < 0 ? _markup.Length : tag)));
            if (tag < 0)
            {
                break;
            }

            position = ReadTag(tag);
        }

        EndParagraph();
    }

    /// <summary>Returns the position after the tag, or after the sign when it is none.</summary>
    private int ReadTag(int start)
    {
        ReadOnlySpan<char> rest = _markup.AsSpan(start);
        // "a<!-- <p>no --> b" is one paragraph, for tags in a comment are none; a comment that never ends swallows the rest, as in a
        // browser.
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            int end = _markup.IndexOf("-->", start + 4, StringComparison.Ordinal);
            return end < 0 ? _markup.Length : end + 3;
        }

        int nameStart = rest.StartsWith("</", StringComparison.Ordinal) ? start + 2 : start + 1;
        // "profits < 5 % and > 3 %": the HTML standard begins a tag with a letter, '!', '?' or '/', all else is text.
        if (nameStart >= _markup.Length || !(char.IsAsciiLetter(_markup[nameStart]) || _markup[nameStart] is '!' or '?'))
        {
            Append("<");
            return start + 1;
        }

        int nameEnd = nameStart;
        // NITF has "object.title", XHTML prefixes as in "o:p", and custom elements hyphens.
        while (nameEnd < _markup.Length && (char.IsAsciiLetterOrDigit(_markup[nameEnd]) || _markup[nameEnd] is '.' or '-' or '_' or ':'))
        {
            nameEnd++;
        }

        string name = _markup[nameStart..nameEnd];
        int tagEnd = EndOfTag(nameEnd);
        bool isOpening = nameStart == start + 1;
        // Captions and tables are no running text: a quoted caption would be taken for one of the story. "<media/>" of XHTML has no end to
        // look for.
        if (isOpening && Skipped.Contains(name) && _markup[tagEnd - 2] != '/' && EndOfElement(name, tagEnd) is >= 0 and int close)
        {
            EndParagraph();
            return close;
        }

        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            BreakLine();
        }
        else if (name.Length > 0 && !Inline.Contains(name))
        {
            EndParagraph();
        }

        return tagEnd;
    }

    /// <summary>
    /// The position after the <c>&gt;</c> that ends the tag; one inside the quotation marks of an attribute does not end it.
    /// </summary>
    private int EndOfTag(int position)
    {
        char quote = '\0';
        for (; position < _markup.Length; position++)
        {
            char c = _markup[position];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return position + 1;
            }
            // "<a title=\"x > y\">": the HTML standard ends a tag at the first > outside the quotation marks of its attributes.
            else if (c is '"' or '\'')
            {
                quote = c;
            }
        }

        return _markup.Length;
    }

    /// <summary>The position after the end tag; negative when there is none, which is looked for once only.</summary>
    private int EndOfElement(string name, int position)
    {
        if (_unclosed.Contains(name))
        {
            return -1;
        }

        // The first end tag, also of a table in a table: what is left of the outer one is then read as text, and no depth has to be
        // counted.
        int end = _markup.IndexOf("</" + name, position, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _unclosed.Add(name);
            return -1;
        }

        return EndOfTag(end + 2 + name.Length);
    }

    /// <summary>Runs of white space are one space.</summary>
    private void Append(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            // ASCII white space of the HTML standard; a no-break space is text, as in "5 000".
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                _paragraph.Append(c);
            }
            else if (_paragraph.Length > 0 && _paragraph[^1] is not (' ' or '\n'))
            {
                _paragraph.Append(' ');
            }
        }
    }

    /// <summary>One break is a line, two are a paragraph.</summary>
    private void BreakLine()
    {
        // "one<br><br>two": what many feeds write where a paragraph ends.
        if (_paragraph.Length == 0 || _paragraph[^1] == '\n')
        {
            EndParagraph();
            return;
        }

        if (_paragraph[^1] == ' ')
        {
            _paragraph.Length--;
        }

        _paragraph.Append('\n');
    }

    private void EndParagraph()
    {
        // Decoded last, so that "&lt;b&gt;" becomes the text <b> and is not read as a tag.
        string paragraph = WebUtility.HtmlDecode(_paragraph.ToString()).Trim();
        _paragraph.Clear();
        if (paragraph.Length > 0)
        {
            _text.Append(_text.Length > 0 ? "\n\n" : "").Append(paragraph);
        }
    }
}
