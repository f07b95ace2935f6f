using System.CommandLine;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Entities;

namespace NewsParsing.Training.Commands;

/// <summary>
/// <c>evaluate speakers</c>: how often a reference means the right actor, by the way it was resolved. Names, descriptions and pronouns against the
/// coreference of GUM; speakers of attributions without a source of their own against the sources of PolNeAR.
/// </summary>
internal static class EvaluateSpeakersCommand
{
    private static readonly string[] Genres = ["news", "interview", "speech", "court", "bio", "voyage"];

    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var command = new Command("speakers", "Measures the resolution of references.") { corpora };
        command.SetAction(result =>
        {
            foreach (string line in Measure(result.GetValue(corpora)!).Lines())
            {
                Console.WriteLine(line);
            }
        });
        return command;
    }

    public static SpeakerTally Measure(string corpora)
    {
        var tally = new SpeakerTally();
        foreach (string part in (string[])["train", "dev"])
        {
            foreach (NamedDocument document in EntityCorpus.Read(Path.Combine(corpora, "ud", $"gum-{part}.conllu.gz"), Genres))
            {
                Measure(document, NewsParser.Default.Parse(document.Text), tally);
            }
        }

        foreach (GoldArticle article in GoldArticle.Read(Path.Combine(corpora, "polnear", "dev.jsonl.gz")))
        {
            Measure(article, NewsParser.Default.Parse(article.Text), tally);
        }

        return tally;
    }

    private static void Measure(NamedDocument document, Article article, SpeakerTally tally)
    {
        var sources = article.Attributions.Where(item => item.Source is not null).Select(item => item.Source!.Spans[0]).ToList();
        foreach (Actor actor in article.Actors)
        {
            string? entity = EntityOf(document, actor);
            if (entity is null)
            {
                continue;
            }

            foreach (Mention mention in actor.Mentions)
            {
                string? gold = EntityAt(document, mention);
                if (gold is not null)
                {
                    string way = $"GUM {WayOf(article, mention)}";
                    tally.Add(way, gold == entity);
                    if (sources.Exists(source => source.Start == mention.Span.Start && source.End >= mention.Span.End))
                    {
                        tally.Add(way + ", source", gold == entity);
                    }
                }
            }
        }
    }

    private static string WayOf(Article article, Mention mention) => mention.Kind switch
    {
        MentionKind.Pronoun => $"pronoun {(article.Text[mention.Span.ToRange()].ToLowerInvariant() is "he" or "she" or "him" or "her" or "his" or "himself" or "herself" ? "of a person"
            : article.Text[mention.Span.ToRange()].ToLowerInvariant() is "i" or "me" or "my" or "myself" ? "I" : "other")}",
        MentionKind.Nominal => "description",
        _ => "name",
    };

    /// <summary>The gold entity of most of an actor's names.</summary>
    private static string? EntityOf(NamedDocument document, Actor actor)
        => actor.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => EntityAt(document, mention)).OfType<string>()
            .GroupBy(id => id).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;

    /// <summary>The gold entity of the smallest phrase around a mention; of exactly it for a pronoun.</summary>
    private static string? EntityAt(NamedDocument document, Mention mention)
    {
        TextSpan span = mention.Span;
        IEnumerable<Reference> around = document.References.Where(item => item.Start <= span.Start && item.End >= span.End
            && (mention.Kind == MentionKind.Name || item.Start == span.Start) && (mention.Kind != MentionKind.Pronoun || item.End == span.End));
        return around.OrderBy(item => item.End - item.Start).Select(item => item.Entity).FirstOrDefault();
    }

    private static void Measure(GoldArticle article, Article parsed, SpeakerTally tally)
    {
        foreach (Attribution attribution in parsed.Attributions.Where(item => item.Parent is null && item.Speakers.Count > 0))
        {
            if (GoldSource(article, attribution.Content) is not { Length: > 0 } gold)
            {
                continue;
            }

            Actor speaker = attribution.Speakers[0];
            string way = attribution.Source is null ? attribution.Cue is null ? "no source, no cue" : "no source"
                : !attribution.Source.Spans.Any(span => speaker.Mentions.Any(mention => mention.Span.Overlaps(span))) ? "structure" : "source";
            tally.Add("PolNeAR " + way, gold.Any(span => speaker.Mentions.Any(mention => mention.Span.Overlaps(span))));
        }
    }

    /// <summary>The source of the gold attribution whose content covers half of a content, or null.</summary>
    private static TextSpan[]? GoldSource(GoldArticle article, SpanSet content)
    {
        int length = content.Spans.Sum(span => span.Length);
        return article.Annotations[0].Where(gold => 2 * gold.Content.Sum(span => content.Spans.Sum(own => Math.Max(0, Math.Min(own.End, span.End) - Math.Max(own.Start, span.Start)))) >= length)
            .Select(gold => gold.Source).FirstOrDefault();
    }
}
