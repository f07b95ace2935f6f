using NewsParsing.Training.Attributions;

namespace NewsParsing.Training.Scoring;

/// <summary>
/// GAP's own metric (Webster et al., TACL 2018): each passage has an ambiguous pronoun and two names; a name is the pronoun's when one
/// actor has mentions at both.
/// </summary>
internal sealed class PronounMeter
{
    private Score _all;

    /// <summary>Over all decisions for a name.</summary>
    public Score All => _all;

    /// <summary>Over the passages with a pronoun of a woman, of a man.</summary>
    public Score Female { get; private set; }

    public Score Male { get; private set; }

    public static PronounMeter Measure(string corpora)
    {
        var meter = new PronounMeter();
        foreach (PronounPassage passage in PronounPassage.Read(Path.Combine(corpora, "gap", "validation.tsv.gz")))
        {
            meter.Add(passage, NewsParser.Default.Parse(passage.Text));
        }

        return meter;
    }

    public void Add(PronounPassage passage, Article article)
    {
        Actor[] bearers = [.. article.Actors
            .Where(actor => actor.Mentions.Any(mention => mention.Span.Start == passage.Pronoun.Start))];
        foreach ((TextSpan span, bool gold) in passage.Names)
        {
            bool found = bearers.Any(actor => actor.Mentions.Any(mention => mention.Span.Overlaps(span)));
            int right = gold && found ? 1 : 0;
            var one = new Score { Right = right, RightGold = right, Gold = gold ? 1 : 0, Predicted = found ? 1 : 0 };
            _all += one;
            Female += passage.IsFemale ? one : default;
            Male += passage.IsFemale ? default : one;
        }
    }
}
