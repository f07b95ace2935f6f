using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Entities;

/// <summary>
/// Reads the brackets of GUM's <c>Entity</c> column (<c>(3-person-new-…(4-place-…4)3)</c>) into token ranges with their types.
/// </summary>
internal sealed class EntityColumn
{
    private readonly List<(string Id, string Type, int First)> _open = [];

    private readonly List<(string Type, int First, int End, string Id)> _closed = [];

    private EntityColumn()
    {
    }

    /// <summary>
    /// The mentions of a sentence, in the order of their ends: type, first token, token after the last one, and whom they mean.
    /// </summary>
    public static IReadOnlyList<(string Type, int First, int End, string Id)> Of(Sentence sentence)
    {
        var column = new EntityColumn();
        int token = 0;
        foreach (string line in sentence.Lines)
        {
            string[] columns = line.Split('\t');
            if (int.TryParse(columns[0], out _))
            {
                column.Read(columns[9], token++);
            }
        }

        return column._closed;
    }

    /// <summary>Reads the MISC column of a token.</summary>
    private void Read(string misc, int token)
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
            _closed.Add((_open[open].Type, _open[open].First, token + 1, id));
            _open.RemoveAt(open);
        }
    }
}
