using System.Text.Json;
using NewsParsing.Training.Entities;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Corpora;

/// <summary>Reads the machine-made tags, names and dependencies of the attribution corpus (JSON Lines, gzipped).</summary>
internal static class SilverReader
{
    /// <param name="path">The corpus.</param>
    /// <param name="names">Better names than the corpus's own, by article; those of an article that is not in it are unknown.</param>
    public static IEnumerable<Sentence> Read(string path, IReadOnlyDictionary<string, MarkedArticle>? names = null)
    {
        foreach (string line in CorpusLines.Read(path))
        {
            using var article = JsonDocument.Parse(line);
            string text = article.RootElement.GetProperty("text").GetString()!;
            MarkedArticle? marked = names?.GetValueOrDefault(article.RootElement.GetProperty("id").GetString()!);
            foreach (JsonElement tokens in article.RootElement.GetProperty("sentences").EnumerateArray())
            {
                Sentence sentence = ReadSentence(text, tokens);
                if (names is not null)
                {
                    TakeNames(sentence, tokens, marked);
                }

                if (sentence.Forms.Count > 0)
                {
                    yield return sentence;
                }
            }
        }
    }

    private static void TakeNames(Sentence sentence, JsonElement tokens, MarkedArticle? marked)
    {
        sentence.Names = null;
        sentence.NameScheme = NameScheme.Worldwide;
        if (marked is not null)
        {
            (int Start, int End)[] spans = [.. tokens.EnumerateArray().Select(token => (token[0].GetInt32(), token[1].GetInt32()))];
            (sentence.Names, sentence.NameWeights) = MarkedSentences.Mark(spans, sentence.Forms, marked.Names);
        }
    }

    private static Sentence ReadSentence(string text, JsonElement tokens)
    {
        var sentence = new Sentence();
        var types = new List<string>();
        int lastEnd = -1;
        foreach (JsonElement token in tokens.EnumerateArray())
        {
            int start = token[0].GetInt32();
            int end = token[1].GetInt32();
            sentence.Forms.Add(text[start..end]);
            sentence.SpaceBefore.Add(start != lastEnd);
            sentence.Xpos.Add(token[2].GetString()!);
            sentence.Lemmas.Add(token[3].GetString()!);
            sentence.Upos.Add("_");
            types.Add(token[4].GetString()!);
            sentence.Heads.Add(token[5].GetInt32() - 1);
            sentence.Relations.Add(token[6].GetString()!);
            lastEnd = end;
        }

        sentence.Names = NameLabels.OfSilver(types, sentence.Xpos);
        return sentence;
    }
}
