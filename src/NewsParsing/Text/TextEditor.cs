using System.Text;

namespace NewsParsing.Text;

/// <summary>Replaces ranges of a text, from its beginning to its end, and keeps where everything stood.</summary>
/// <param name="text">The text before.</param>
internal sealed class TextEditor(string text)
{
    private readonly StringBuilder _output = new(text.Length);
    private readonly List<TextEdit> _edits = [];
    private int _done;
    private bool _changed;

    public string Before { get; } = text;

    /// <summary>Replaces a range that begins at the end of the last one or after it.</summary>
    /// <returns>Where the replacement begins.</returns>
    public int Replace(int start, int end, ReadOnlySpan<char> replacement)
    {
        _changed = true;
        _output.Append(Before, _done, start - _done);
        // One character for one moves nothing: the breaks of a wrapped book of 20 MB cost no edit each.
        if (end - start != 1 || replacement.Length != 1)
        {
            _edits.Add(new TextEdit(start, end, _output.Length, _output.Length + replacement.Length));
        }

        _output.Append(replacement);
        _done = end;
        return _output.Length - replacement.Length;
    }

    public void Delete(int start, int end) => Replace(start, end, default);

    /// <summary>Returns the text after the edits, the same string where there were none, and adds their map.</summary>
    public string Finish(ref List<OffsetMap>? maps)
    {
        if (!_changed)
        {
            return Before;
        }

        _output.Append(Before, _done, Before.Length - _done);
        if (_edits.Count > 0)
        {
            (maps ??= []).Add(new OffsetMap([.. _edits]));
        }

        return _output.ToString();
    }
}
