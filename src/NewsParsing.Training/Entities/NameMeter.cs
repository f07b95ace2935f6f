using System.Globalization;
using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Entities;

/// <summary>Agreement of a model's name labels with those of a corpus on its own tokens: exact span and kind.</summary>
internal sealed class NameMeter
{
    private static readonly NameLabel[] Kinds
        = [NameLabel.BeginPerson, NameLabel.BeginOrganization, NameLabel.BeginPlace, NameLabel.BeginOther];

    private readonly string _corpus;
    private readonly NameLabel[] _gold;
    private readonly TextBuffer _text = new();
    private readonly SyntaxBuffer _syntax = new();
    private readonly SyntaxScratch _scratch = new();

    /// <param name="corpus">The corpus, for the reader of the figures.</param>
    /// <param name="sentences">Sentences that all have name labels.</param>
    public NameMeter(string corpus, IReadOnlyList<Sentence> sentences)
    {
        _corpus = corpus;
        _gold = [.. sentences.SelectMany(sentence => sentence.Names!)];
        SentenceText.Fill(sentences, _text);
    }

    /// <summary>Returns a line of figures: F1, precision and recall of each kind.</summary>
    public string Measure(SyntaxModel model)
    {
        IReadOnlyList<(string Kind, Score Score)> scores = Scores(model);
        int right = scores.Take(3).Sum(item => item.Score.Right);
        double all = 200.0 * right / Math.Max(1, scores.Take(3).Sum(item => item.Score.Predicted + item.Score.Gold));
        return $"names of {_corpus}:" + string.Concat(scores.Select(item => string.Create(CultureInfo.InvariantCulture,
            $" {item.Kind} {item.Score.F1:F1} ({item.Score.Precision:F1}, {item.Score.Recall:F1})")))
            + string.Create(CultureInfo.InvariantCulture, $" three kinds {all:F1}");
    }

    /// <summary>Returns the counts of each kind.</summary>
    public IReadOnlyList<(string Kind, Score Score)> Scores(SyntaxModel model)
    {
        new SyntaxStage(model, ArticlePipeline.Default.Knowledge).Run(_text, _syntax, _scratch);
        Span<NameLabel> found = _syntax.Names.AsSpan(0, _gold.Length);
        HashSet<(int First, int End, NameLabel Begin)> gold = [.. NameLabels.Spans(_gold)];
        HashSet<(int First, int End, NameLabel Begin)> names = [.. NameLabels.Spans(found)];
        var scores = new List<(string, Score)>();
        foreach (NameLabel kind in Kinds)
        {
            int right = names.Count(name => name.Begin == kind && gold.Contains(name));
            scores.Add((kind.ToString()["Begin".Length..], new Score
            {
                Right = right,
                Predicted = names.Count(name => name.Begin == kind),
                RightGold = right,
                Gold = gold.Count(name => name.Begin == kind),
            }));
        }

        return scores;
    }

    /// <summary>Returns a line for each name that the last measured model missed (-) or made up (+), with the words around it.</summary>
    public IEnumerable<string> Errors()
    {
        HashSet<(int First, int End, NameLabel Begin)> gold = [.. NameLabels.Spans(_gold)];
        HashSet<(int First, int End, NameLabel Begin)> names = [.. NameLabels.Spans(_syntax.Names.AsSpan(0, _gold.Length))];
        foreach ((int first, int end, NameLabel begin) in gold.Except(names).Concat(names.Except(gold)).OrderBy(name => name.First))
        {
            char sign = gold.Contains((first, end, begin)) ? '-' : '+';
            yield return $"{sign} {begin.ToString()["Begin".Length..],-12} {Words(first - 4, first)} [{Words(first, end)}] "
                + $"{Words(end, end + 4)}";
        }
    }

    private string Words(int first, int end)
    {
        first = Math.Max(first, 0);
        end = Math.Min(end, _text.TokenCount);
        return first < end ? _text.Text[_text.TokenStart[first].._text.TokenEnd[end - 1]] : "";
    }
}
