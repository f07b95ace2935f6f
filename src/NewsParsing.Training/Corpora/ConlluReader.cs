using System.Globalization;

namespace NewsParsing.Training.Corpora;

/// <summary>
/// Reads CoNLL-U, gzipped where the name ends in <c>.gz</c>. Multiword ranges give the spacing only; empty nodes are left out.
/// </summary>
internal static class ConlluReader
{
    public static IEnumerable<Sentence> Read(string path)
    {
        var sentence = new Sentence();
        bool space = true;
        int rangeEnd = 0;
        bool rangeSpace = true;
        foreach (string line in CorpusLines.Read(path))
        {
            if (line.Length == 0)
            {
                if (sentence.Forms.Count > 0)
                {
                    yield return sentence;
                }

                sentence = new Sentence();
                space = true;
                rangeEnd = 0;
            }
            else if (line[0] == '#')
            {
                sentence.Comments.Add(line);
            }
            else
            {
                sentence.Lines.Add(line);
                string[] columns = line.Split('\t');
                bool after = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
                if (dash > 0)
                {
                    rangeEnd = int.Parse(columns[0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
                    rangeSpace = after;
                }
                else if (int.TryParse(columns[0], CultureInfo.InvariantCulture, out int id))
                {
                    Add(sentence, columns, space);
                    space = id < rangeEnd ? false : id == rangeEnd ? rangeSpace : after;
                }
            }
        }

        if (sentence.Forms.Count > 0)
        {
            yield return sentence;
        }
    }

    private static void Add(Sentence sentence, string[] columns, bool space)
    {
        sentence.Forms.Add(columns[1]);
        sentence.SpaceBefore.Add(space);
        sentence.Lemmas.Add(columns[2]);
        sentence.Upos.Add(columns[3]);
        sentence.Xpos.Add(columns[4]);
        sentence.Heads.Add(columns[6] == "_" ? -1 : int.Parse(columns[6], CultureInfo.InvariantCulture) - 1);
        sentence.Relations.Add(columns[7]);
    }
}
