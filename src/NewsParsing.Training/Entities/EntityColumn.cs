namespace NewsParsing.Training.Entities;

/// <summary>Reads the brackets of GUM's <c>Entity</c> column (<c>(3-person-new-…(4-place-…4)3)</c>) into token ranges with their types.</summary>
internal sealed class EntityColumn
{
    private readonly List<(string Id, string Type, int First)> _open = [];

    /// <summary>The mentions closed so far in this sentence: type, first token, token after the last one, and whom they mean.</summary>
    public List<(string Type, int First, int End, string Id)> Closed { get; } = [];

    /// <summary>Starts a sentence.</summary>
    public void Reset()
    {
        _open.Clear();
        Closed.Clear();
    }

    /// <summary>Reads the MISC column of a token.</summary>
    public void Read(string misc, int token)
    {
        foreach (string field in misc.Split('|'))
        {
            if (field.StartsWith("Entity=", StringComparison.Ordinal))
            {
                ReadBrackets(field["Entity=".Length..], token);
            }
        }
    }

    private void ReadBrackets(string brackets, int token)
    {
        int at = 0;
        while (at < brackets.Length)
        {
            if (brackets[at] == '(')
            {
                int end = brackets.IndexOfAny(['(', ')'], at + 1);
                end = end < 0 ? brackets.Length : end;
                string[] fields = brackets[(at + 1)..end].Split('-');
                _open.Add((fields[0], fields.Length > 1 ? fields[1] : "", token));
                at = end;
                if (at < brackets.Length && brackets[at] == ')')
                {
                    Close(fields[0], token);
                    at++;
                }
            }
            else
            {
                int end = brackets.IndexOf(')', at);
                end = end < 0 ? brackets.Length : end;
                Close(brackets[at..end], token);
                at = end + 1;
            }
        }
    }

    private void Close(string id, int token)
    {
        int open = _open.FindLastIndex(entity => entity.Id == id);
        if (open >= 0)
        {
            Closed.Add((_open[open].Type, _open[open].First, token + 1, id));
            _open.RemoveAt(open);
        }
    }
}
