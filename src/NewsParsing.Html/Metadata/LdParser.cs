using System.Globalization;
using System.Net;
using System.Text;

namespace NewsParsing.Html.Metadata;

/// <summary>
/// Reads the JSON of pages, whole or broken: comments and CDATA around it, line breaks and unescaped quotation marks in texts, commas too
/// many, ends that are missing. Whatever it is given, it returns what could be read.
/// </summary>
internal sealed class LdParser
{
    // Data of pages are some ten levels deep; each level is a call.
    private const int DeepestLevel = 64;

    private readonly string _json;
    private int _at;

    private readonly bool _isMarkup;

    private LdParser(string json, bool isMarkup)
    {
        _json = json;
        _isMarkup = isMarkup;
    }

    /// <summary>Returns the first value of the text, or null when there is none.</summary>
    /// <param name="json">The text.</param>
    /// <param name="isMarkup">Whether texts may be HTML, whose references stay as they are; else they are decoded.</param>
    public static LdValue? Parse(string json, bool isMarkup = false)
    {
        var parser = new LdParser(json, isMarkup);
        // "//<![CDATA[" and "<!--" stand before the data: the first bracket begins them.
        int start = json.IndexOfAny(['{', '[']);
        while (start >= 0 && string.CompareOrdinal(json, start, "[CDATA[", 0, 7) == 0)
        {
            start = json.IndexOfAny(['{', '['], start + 7);
        }

        if (start < 0)
        {
            return null;
        }

        parser._at = start;
        return parser.ReadValue(0);
    }

    private LdValue? ReadValue(int level)
    {
        SkipBlanks();
        if (_at >= _json.Length || level > DeepestLevel)
        {
            _at = _json.Length;
            return null;
        }

        return _json[_at] switch
        {
            '{' => ReadObject(level),
            '[' => ReadList(level),
            '"' => new LdValue { Text = ReadText() },
            _ => ReadWord(),
        };
    }

    private LdValue ReadObject(int level)
    {
        var members = new Dictionary<string, LdValue>(StringComparer.Ordinal);
        _at++;
        while (true)
        {
            SkipBlanks(',');
            if (_at >= _json.Length || _json[_at] is '}' or ']')
            {
                _at++;
                return new LdValue { Members = members };
            }

            if (_json[_at] != '"')
            {
                // Something that is no name: on to where one may begin.
                int next = _json.AsSpan(_at + 1).IndexOfAny('"', '}');
                _at = next < 0 ? _json.Length : _at + 1 + next;
                continue;
            }

            string name = ReadText();
            SkipBlanks();
            if (_at >= _json.Length || _json[_at] != ':')
            {
                continue;
            }

            _at++;
            if (ReadValue(level + 1) is { } value)
            {
                members.TryAdd(name, value);
            }
        }
    }

    private LdValue ReadList(int level)
    {
        var items = new List<LdValue>();
        _at++;
        while (true)
        {
            SkipBlanks(',');
            if (_at >= _json.Length || _json[_at] is ']' or '}')
            {
                _at++;
                return new LdValue { Items = items };
            }

            int before = _at;
            if (ReadValue(level + 1) is { } value)
            {
                items.Add(value);
            }

            _at = Math.Max(_at, before + 1);
        }
    }

    private LdValue? ReadWord()
    {
        int start = _at;
        while (_at < _json.Length && _json[_at] is not (',' or '}' or ']' or '\n' or '"' or '{' or '['))
        {
            _at++;
        }

        string word = _json[start.._at].Trim();
        return word is "" or "null" ? null : new LdValue { Text = word };
    }

    private string ReadText()
    {
        var text = new StringBuilder();
        _at++;
        while (_at < _json.Length)
        {
            char c = _json[_at++];
            if (c == '"' && IsEndOfText())
            {
                break;
            }

            text.Append(c == '\\' && _at < _json.Length ? ReadEscape() : c);
        }

        // Many systems write "&amp;" and "&#8217;" into their data.
        return (_isMarkup ? text.ToString() : WebUtility.HtmlDecode(text.ToString())).Trim();
    }

    private char ReadEscape()
    {
        char c = _json[_at++];
        switch (c)
        {
            case 'n' or 'r' or 't' or 'b' or 'f':
                return c is 'n' or 'r' ? '\n' : ' ';
            case 'u' when _at + 4 <= _json.Length
                && ushort.TryParse(_json.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                _at += 4;
                return (char)code;
            default:
                return c;
        }
    }

    // "headline": "He said "no" today", is what templates without escaping give: a mark ends the text where the data can go on after it.
    private bool IsEndOfText()
    {
        int next = _at;
        while (next < _json.Length && char.IsWhiteSpace(_json[next]))
        {
            next++;
        }

        if (next >= _json.Length || _json[next] is ':' or '}' or ']')
        {
            return true;
        }

        if (_json[next] != ',')
        {
            return false;
        }

        next++;
        while (next < _json.Length && char.IsWhiteSpace(_json[next]))
        {
            next++;
        }

        return next >= _json.Length || _json[next] is '"' or '{' or '[' or '}' or ']' or '-' || char.IsAsciiDigit(_json[next]);
    }

    private void SkipBlanks(char also = ' ')
    {
        while (_at < _json.Length && (char.IsWhiteSpace(_json[_at]) || _json[_at] == also))
        {
            _at++;
        }
    }
}
