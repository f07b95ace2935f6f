using System.CommandLine;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Training.Corpora;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Commands;

/// <summary><c>evaluate tags</c>: tags, lemmas, heads and relations on the gold tokens of the treebanks' development parts.</summary>
internal static class EvaluateTagsCommand
{
    private const string DocumentStart = "# newdoc id = GUM_";

    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var model = new Option<string?>("--model") { Description = "Weights to use instead of the embedded ones." };
        var command = new Command("tags", "Measures tags, lemmas and trees of the syntax model.") { corpora, model };
        command.SetAction(result =>
        {
            SyntaxModel weights = result.GetValue(model) is { } path
                ? new SyntaxModel(
                    new ModelFileReader(Path.GetFileName(path), File.ReadAllBytes(path)), ArticlePipeline.Default.Models.Words)
                : ArticlePipeline.Default.Models.Syntax;
            foreach ((string part, Accuracy accuracy) in Measure(result.GetValue(corpora)!, weights))
            {
                Console.WriteLine($"{part,-17} {accuracy.Tokens,6} tokens: {accuracy}");
            }
        });
        return command;
    }

    /// <summary>Both treebanks together (<c>dev</c>), each (<c>gum</c>, <c>ewt</c>), and GUM by genre (<c>gum.court</c>).</summary>
    public static IEnumerable<(string Part, Accuracy Accuracy)> Measure(string corpora, SyntaxModel model)
    {
        List<Sentence> gum = [.. ConlluReader.Read(Path.Combine(corpora, "ud", "gum-dev.conllu.gz"))];
        List<Sentence> ewt = [.. ConlluReader.Read(Path.Combine(corpora, "ud", "ewt-dev.conllu.gz"))];
        yield return ("dev", new AccuracyMeter([.. gum, .. ewt]).Measure(model));
        yield return ("gum", new AccuracyMeter(gum).Measure(model));
        yield return ("ewt", new AccuracyMeter(ewt).Measure(model));
        foreach ((string genre, List<Sentence> sentences) in Genres(gum))
        {
            yield return ("gum." + genre, new AccuracyMeter(sentences).Measure(model));
        }
    }

    private static SortedDictionary<string, List<Sentence>> Genres(List<Sentence> gum)
    {
        var genres = new SortedDictionary<string, List<Sentence>>(StringComparer.Ordinal);
        string genre = "";
        foreach (Sentence sentence in gum)
        {
            string? document = sentence.Comments.Find(line => line.StartsWith(DocumentStart, StringComparison.Ordinal));
            genre = document is null ? genre : document[DocumentStart.Length..].Split('_')[0];
            if (!genres.TryGetValue(genre, out List<Sentence>? sentences))
            {
                genres.Add(genre, sentences = []);
            }

            sentences.Add(sentence);
        }

        return genres;
    }
}
