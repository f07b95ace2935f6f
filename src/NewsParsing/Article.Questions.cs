using NewsParsing.Indexing;

namespace NewsParsing;

/// <content>Asking an article: who said what, who is spoken of, what stands around it.</content>
public sealed partial record Article
{
    /// <summary>Returns the actor of a name.</summary>
    /// <param name="name">A name or an alias, whatever its case, accents and white space: <c>jose munoz</c> finds José Muñoz.</param>
    /// <returns>The first actor with this name, or else the first with this alias; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Actor? FindActor(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string wanted = FullNameKey.Fold(name);
        return Actors.FirstOrDefault(actor => FullNameKey.Fold(actor.Name) == wanted)
            ?? Actors.FirstOrDefault(actor => actor.Aliases.Any(alias => FullNameKey.Fold(alias) == wanted));
    }

    /// <summary>Returns what an actor says, quoted or reported.</summary>
    /// <param name="actor">An actor of this article; it is recognised by its <see cref="Actor.Id"/>.</param>
    /// <returns>
    /// The quotes of speech and the claims of the actor, alone or with others, in the order of the text, each word once: a quoted fragment
    /// inside a claim of the actor is found in <see cref="Claim.Quotes"/>, not beside it. Never null.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public IReadOnlyList<ISaying> SaidBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return ValueList<ISaying>.Adopt([.. Said().Where(said => said.Speaker.Id == actor.Id).Select(said => said.Saying)]);
    }

    /// <summary>Returns what is said of an actor, by whomever.</summary>
    /// <param name="actor">An actor of this article; it is recognised by its <see cref="Actor.Id"/>.</param>
    /// <returns>
    /// The quotes of speech and the claims that mention the actor by a name, a description or a pronoun, in the order of the text, each
    /// word once as in <see cref="SaidBy"/>. A speaker's own <c>I</c> and <c>we</c> do not count. Never null.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public IReadOnlyList<ISaying> About(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        TextSpan[] mentions = [.. actor.Mentions.Where(mention => !IsFirstPerson(mention)).Select(mention => mention.Span).Order()];
        HashSet<string> inside = [];
        var about = new List<ISaying>();
        // A claim comes before the quotes inside it.
        foreach (ISaying saying in Sayings())
        {
            if (!inside.Contains(saying.Id) && saying.Spans.Any(span => Holds(span, mentions)))
            {
                about.Add(saying);
                inside.UnionWith(saying is Claim claim ? claim.Quotes.Select(quote => quote.Id) : []);
            }
        }

        return ValueList<ISaying>.Adopt([.. about]);
    }

    /// <summary>Returns the sentence around a span, or the sentences where it runs over several.</summary>
    /// <param name="span">A span of this article, such as <c>quote.Spans[0]</c>.</param>
    /// <returns>
    /// From the beginning of the first sentence that the span touches to the end of the last; the span itself when it touches none.
    /// </returns>
    public TextSpan SentenceAround(TextSpan span) => Around(Sentences, span);

    /// <summary>Returns the sentence or sentences around a quote or a claim.</summary>
    /// <param name="saying">A quote or claim of this article.</param>
    /// <returns>As of <see cref="SentenceAround(TextSpan)"/>, from the first of its spans to the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="saying"/> is null.</exception>
    public TextSpan SentenceAround(ISaying saying) => Around(Sentences, Whole(saying));

    /// <summary>Returns the paragraph around a span, or the paragraphs where it runs over several.</summary>
    /// <param name="span">A span of this article, such as <c>quote.Spans[0]</c>.</param>
    /// <returns>
    /// From the beginning of the first paragraph that the span touches to the end of the last; the span itself when it touches none.
    /// </returns>
    public TextSpan ParagraphAround(TextSpan span) => Around(Paragraphs, span);

    /// <summary>Returns the paragraph or paragraphs around a quote or a claim.</summary>
    /// <param name="saying">A quote or claim of this article.</param>
    /// <returns>As of <see cref="ParagraphAround(TextSpan)"/>, from the first of its spans to the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="saying"/> is null.</exception>
    public TextSpan ParagraphAround(ISaying saying) => Around(Paragraphs, Whole(saying));

    /// <summary>Who says what, in the order of the text, each word of a speaker once.</summary>
    internal IEnumerable<(ISaying Saying, Actor Speaker)> Said()
    {
        HashSet<(string Quote, string Actor)> inside = [];
        foreach (Claim claim in Claims)
        {
            inside.UnionWith(claim.Quotes.SelectMany(quote => claim.Speakers.Select(speaker => (quote.Id, speaker.Id))));
        }

        return Sayings().SelectMany(
            saying => saying.Speakers.Where(speaker => !inside.Contains((saying.Id, speaker.Id))), (saying, speaker) => (saying, speaker));
    }

    /// <summary>The claims and the quotes of speech in the order of the text, a claim before what it begins with.</summary>
    private IOrderedEnumerable<ISaying> Sayings()
        => Claims.Concat<ISaying>(Quotes.Where(quote => quote.IsSpeech))
            .OrderBy(saying => saying.Spans.Count == 0 ? 0 : saying.Spans[0].Start).ThenBy(saying => saying is Quote);

    private bool IsFirstPerson(Mention mention)
        => mention.Kind == MentionKind.Pronoun && mention.Span.End <= Text.Length
            && TextOf(mention.Span).ToUpperInvariant()
                is "I" or "ME" or "MY" or "MINE" or "MYSELF" or "WE" or "US" or "OUR" or "OURS" or "OURSELVES";

    /// <summary>Whether one of the sorted spans begins inside another; by bisection, for a busy actor has thousands of them.</summary>
    private static bool Holds(TextSpan span, TextSpan[] sorted)
    {
        int index = Array.BinarySearch(sorted, new TextSpan(span.Start, span.Start));
        index = index < 0 ? ~index : index;
        return index < sorted.Length && sorted[index].Start < span.End;
    }

    private static TextSpan Whole(ISaying saying)
    {
        ArgumentNullException.ThrowIfNull(saying);
        return saying.Spans.Count == 0 ? default : new TextSpan(saying.Spans[0].Start, saying.Spans[^1].End);
    }

    private static TextSpan Around(IReadOnlyList<TextSpan> parts, TextSpan span)
    {
        // The first part that ends after the beginning of the span, by bisection: parts are in order and disjoint.
        int low = 0;
        int high = parts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = parts[middle].End > span.Start ? (low, middle) : (middle + 1, high);
        }

        int last = low;
        while (last + 1 < parts.Count && parts[last + 1].Start < span.End)
        {
            last++;
        }

        return low < parts.Count && parts[low].Start < Math.Max(span.End, span.Start + 1)
            ? new TextSpan(Math.Min(parts[low].Start, span.Start), Math.Max(parts[last].End, span.End))
            : span;
    }
}
