using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>
/// Makes every paragraph one line: lines wrapped at a width are joined, words cut at line ends made whole, heads of pages left out.
/// Linear.
/// </summary>
internal sealed class LineRepair
{
    private readonly string _text;
    private readonly LineLayout _layout;
    private readonly TextEditor _editor;
    private readonly Hyphenation _hyphenation;
    private readonly List<TextEdit> _cuts = [];
    private readonly HashSet<ulong> _repeated;
    /// <summary>Heads of pages since the last line of text.</summary>
    private readonly List<(TextSpan Span, PageHead Head)> _heads = [];
    /// <summary>Whether paragraphs get a blank line between them and lose their indents.</summary>
    private readonly bool _parts;
    private TextSpan _line;

    private LineRepair(string text, LineLayout layout, Func<ulong, bool> isWord, bool parts)
    {
        _text = text;
        _layout = layout;
        _editor = new TextEditor(text);
        _hyphenation = new Hyphenation(text, isWord);
        _parts = parts && layout.IsWrapped;
        _repeated = layout.IsWrapped ? RepeatedLines(text) : [];
    }

    /// <summary>Returns the text with one line a paragraph, the same string where it has no other lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWord">Whether a word is a frequent one, by its hash.</param>
    /// <param name="parts">Whether paragraphs of wrapped text are parted by blank lines.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="maps">Takes the map.</param>
    /// <param name="cuts">Takes where a head of a page was left out of a line.</param>
    public static string Run(
        string text, Func<ulong, bool> isWord, bool parts, CancellationToken cancellationToken,
        ref List<OffsetMap>? maps, ref List<TextEdit>? cuts)
    {
        LineLayout layout = LineLayout.Of(text, cancellationToken);
        if (!layout.IsWrapped && !HasHyphenAtBreak(text) && !text.Contains('\u00AD'))
        {
            return text;
        }

        var repair = new LineRepair(text, layout, isWord, parts);
        repair.ReadLines(cancellationToken);
        cuts = repair._cuts;
        return repair._editor.Finish(ref maps);
    }

    private void ReadLines(CancellationToken cancellationToken)
    {
        bool blank = false;
        for (int line = 0; line < _text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = LineLayout.FindBreak(_text, line);
            TextSpan content = Trim(line, end);
            if (content.IsEmpty)
            {
                blank = true;
            }
            else if (_layout.IsWrapped && PageHeadReader.Read(_text.AsSpan(line, end - line), _repeated) is not PageHead.None and var head)
            {
                // With its break: no line is left of it.
                _heads.Add((new TextSpan(line, LineLayout.SkipBreak(_text, end)), head));
            }
            else
            {
                AddLine(new TextSpan(line, end), content, blank);
                blank = false;
            }

            line = LineLayout.SkipBreak(_text, end);
        }

        DeleteHeads();
    }

    private void AddLine(TextSpan line, TextSpan content, bool blank)
    {
        ReadOnlySpan<char> next = _text.AsSpan()[line.ToRange()];
        ReadOnlySpan<char> last = _text.AsSpan()[_line.ToRange()];
        TextSpan before = Trim(_line.Start, _line.End);
        if (before.IsEmpty)
        {
            DeleteHeads();
            DeleteIndent(line, content);
        }
        else if ((_heads.Count == 0 && !blank) || InterruptsSentence(last, next, blank))
        {
            JoinLines(before, content, last, next, isApart: blank || _heads.Count > 0);
        }
        else
        {
            DeleteHeads();
            DeleteIndent(line, content);
        }

        DeleteSoftHyphens(content);
        _heads.Clear();
        _line = line;
    }

    /// <summary>Whether a sentence goes on after blank lines or heads of pages.</summary>
    private bool InterruptsSentence(ReadOnlySpan<char> last, ReadOnlySpan<char> next, bool blank)
    {
        bool cut = EndsInCutWord(last) && next.TrimStart() is [var c, ..] && char.IsLower(c);
        return _layout.IsWrapped
            && (cut || (_heads.Count > 0 ? _layout.IsOpen(last, next) : blank && _layout.GoesOn(last, next)));
    }

    private static bool EndsInCutWord(ReadOnlySpan<char> line)
        => line.TrimEnd() is [.., var letter, '-'] && char.IsLetter(letter);

    private void JoinLines(TextSpan before, TextSpan content, ReadOnlySpan<char> last, ReadOnlySpan<char> next, bool isApart)
    {
        int hyphen = before.End - 1;
        int at;
        string joint = "";
        if (Hyphenation.IsHyphen(_text[hyphen]) && _hyphenation.IsInWord(hyphen, content.Start, _layout.IsWrapped))
        {
            at = _editor.Replace(_hyphenation.IsPrinters(hyphen, content.Start) ? hyphen : before.End, content.Start, joint);
        }
        else if (isApart || (_layout.IsWrapped && !_layout.EndsParagraph(last, next)))
        {
            joint = " ";
            at = _editor.Replace(before.End, content.Start, joint);
        }
        else
        {
            if (_parts)
            {
                _editor.Replace(before.End, content.Start, "\n\n");
            }

            return;
        }

        if (_heads.Count > 0)
        {
            _cuts.Add(new TextEdit(before.End, content.Start, at, at + joint.Length));
        }
    }

    /// <summary>What counts pages goes wherever it stands; a number or name that interrupts nothing may be text.</summary>
    private void DeleteHeads()
    {
        foreach ((TextSpan span, PageHead head) in _heads)
        {
            if (head == PageHead.Certain)
            {
                _editor.Delete(span.Start, span.End);
            }
        }

        _heads.Clear();
    }

    private void DeleteIndent(TextSpan line, TextSpan content)
    {
        if (_parts && content.Start > line.Start)
        {
            _editor.Delete(line.Start, content.Start);
        }
    }

    private void DeleteSoftHyphens(TextSpan line)
    {
        for (int at = line.Start; at < line.End; at++)
        {
            int next = _text.AsSpan(at, line.End - at).IndexOf('\u00AD');
            // The last one of a line goes with its break.
            if (next < 0 || (at += next) == line.End - 1)
            {
                return;
            }

            _editor.Delete(at, at + 1);
        }
    }

    private static bool HasHyphenAtBreak(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = LineLayout.FindBreak(text, i);
            ReadOnlySpan<char> line = text[i..end].TrimEnd();
            if (line.Length > 0 && Hyphenation.IsHyphen(line[^1]))
            {
                return true;
            }

            i = LineLayout.SkipBreak(text, end);
        }

        return false;
    }

    private static HashSet<ulong> RepeatedLines(string text)
    {
        var seen = new HashSet<ulong>(FormComparer.Instance);
        var repeated = new HashSet<ulong>(FormComparer.Instance);
        for (int i = 0; i < text.Length;)
        {
            int end = LineLayout.FindBreak(text, i);
            ulong key = PageHeadReader.KeyOf(text.AsSpan(i, end - i));
            if (key != 0 && !seen.Add(key))
            {
                repeated.Add(key);
            }

            i = LineLayout.SkipBreak(text, end);
        }

        return repeated;
    }

    /// <summary>The line without the white space around it, by the tokenizer's classes.</summary>
    private TextSpan Trim(int start, int end)
    {
        while (start < end && CharacterTable.ClassOf(_text[start]) == CharacterClass.Space)
        {
            start++;
        }

        while (end > start && CharacterTable.ClassOf(_text[end - 1]) == CharacterClass.Space)
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
