using System.Globalization;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Rules;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Entities;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Ledger;

/// <summary>Measures how often the speakers that each rule finds are right, and writes the file that the package reads it from.</summary>
internal static class Certainties
{
    public const string Path = "src/NewsParsing/Rules/Data/certainty.tsv";

    /// <summary>The genres of GUM whose texts tell of others' words.</summary>
    private static readonly string[] Genres = ["news", "interview", "speech", "court", "bio", "voyage"];

    public static CertaintyTally Measure(string corpora)
    {
        var tally = new CertaintyTally();
        string world = System.IO.Path.Combine(corpora, "worldwide", "speakers-train.jsonl.gz");
        ForEach(SpeakerGold.Read(world), LedgerArticle.Of, (gold, article, parsed) => tally.Add(gold, article, parsed));
        foreach (string part in (string[])["train", "dev"])
        {
            string gum = System.IO.Path.Combine(corpora, "ud", $"gum-{part}.conllu.gz");
            ForEach(EntityCorpus.Read(gum, Genres), LedgerArticle.Of, (gold, article, parsed) => tally.Add(gold, article, parsed));
        }

        string polNeAR = System.IO.Path.Combine(corpora, "polnear", "dev.jsonl.gz");
        ForEach(GoldArticle.Read(polNeAR), LedgerArticle.Of, (gold, article, parsed) => tally.Add(gold, article, parsed));
        return tally;
    }

    /// <summary>A line for each rule: cases, the share that is right, and the factor of the confidence.</summary>
    public static IEnumerable<string> Lines(CertaintyTally tally, string file)
    {
        string[] rows = Fill(File.ReadAllLines(file), tally);
        var table = new CertaintyTable(new Rows(rows));
        return rows.Where(row => row.Length > 0 && row[0] != '#').Select(row => row.Split('\t')).Select(columns =>
        {
            Rule rule = Enum.Parse<Rule>(columns[1]);
            (int right, int of) = tally.Counts.GetValueOrDefault(rule);
            string share = of == 0 ? "–" : Share.Print(Share.Of(right, of));
            return string.Create(CultureInfo.InvariantCulture, $"{rule,-24}{of,6}{share,7}{table.Of(rule),7:F2}");
        });
    }

    /// <summary>Writes the counts into the file; its groups are set by hand and stay.</summary>
    public static void Write(CertaintyTally tally, string file)
        => File.WriteAllText(file, string.Join('\n', Fill(File.ReadAllLines(file), tally)) + "\n");

    /// <exception cref="InvalidOperationException">A rule found speakers and has no row, so no group.</exception>
    private static string[] Fill(string[] lines, CertaintyTally tally)
    {
        HashSet<Rule> missing = [.. tally.Counts.Keys];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0 && lines[i][0] != '#')
            {
                string[] columns = lines[i].Split('\t');
                Rule rule = Enum.Parse<Rule>(columns[1]);
                missing.Remove(rule);
                (int right, int of) = tally.Counts.GetValueOrDefault(rule);
                lines[i] = string.Create(CultureInfo.InvariantCulture, $"{columns[0]}\t{rule}\t{right}\t{of}");
            }
        }

        return missing.Count == 0 ? lines : throw new InvalidOperationException($"{Path} has no row of {string.Join(", ", missing)}.");
    }

    private static void ForEach<T>(IEnumerable<T> gold, Func<T, LedgerArticle> read, Action<T, LedgerArticle, Article> add)
    {
        var parsed = gold.AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount).Select(item =>
        {
            LedgerArticle article = read(item);
            return (item, article, article.Parse(ArticlePipeline.Default, Stage.Attributions));
        });
        foreach ((T item, LedgerArticle article, Article result) in parsed)
        {
            add(item, article, result);
        }
    }

    /// <summary>Rows as the package reads them.</summary>
    private sealed class Rows(string[] lines) : IDataSource
    {
        IEnumerable<string[]> IDataSource.Rows(string file)
            => lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

        IEnumerable<string[]> IDataSource.Rows(string file, string section)
            => ((IDataSource)this).Rows(file).Where(columns => columns[0] == section).Select(columns => columns[1..]);
    }
}
