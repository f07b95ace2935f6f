using System.Globalization;
using NewsParsing.Speakers;
using NewsParsing.Text;

namespace NewsParsing.Pipeline;

/// <summary>Makes the models of the actors: ids, names, aliases and mentions in characters.</summary>
internal static class ActorAssembler
{
    public static Actor[] Assemble(TextBuffer text, ActorBuffer buffer)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var actors = new Actor[buffer.Count];
        for (int i = 0; i < actors.Length; i++)
        {
            text.ThrowIfCancelled(i);
            actors[i] = Assemble(text, buffer, i, seen);
        }

        return actors;
    }

    private static Actor Assemble(TextBuffer text, ActorBuffer buffer, int index, HashSet<string> seen)
    {
        ref ActorRecord record = ref buffer.Items[index];
        string name = record.GivenName ?? TextOf(text, record.Name)!;
        return new Actor
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"a{index + 1}"),
            Name = name,
            Kind = record.Kind,
            ExternalId = record.ExternalId,
            Title = TextOf(text, record.Title),
            Affiliation = record.GivenAffiliation ?? TextOf(text, record.Affiliation),
            Age = record.Age > 0 ? record.Age : null,
            Gender = record.Gender,
            Aliases = ValueList<string>.Adopt(Aliases(text, buffer.MentionsOf(index), name, seen)),
            Mentions = ValueList<Mention>.Adopt(Mentions(text, buffer.MentionsOf(index))),
        };
    }

    private static Mention[] Mentions(TextBuffer text, ReadOnlySpan<ActorMention> records)
    {
        var mentions = new Mention[records.Length];
        for (int i = 0; i < mentions.Length; i++)
        {
            mentions[i] = new Mention { Span = text.GivenSpan(text.SpanOf(records[i].Tokens)), Kind = records[i].Kind };
        }

        return mentions;
    }

    /// <summary>What else the actor is called, in the order of the text; a pronoun calls nobody anything.</summary>
    private static string[] Aliases(TextBuffer text, ReadOnlySpan<ActorMention> records, string name, HashSet<string> seen)
    {
        seen.Clear();
        seen.Add(name);
        var aliases = new List<string>();
        foreach (ActorMention mention in records)
        {
            if (mention.Kind != MentionKind.Pronoun && TextOf(text, mention.Tokens) is { } alias && seen.Add(alias))
            {
                aliases.Add(alias);
            }
        }

        return [.. aliases];
    }

    // Folded: in wrapped text "Graham\nAllison" would be another name than "Graham Allison", and two lines of a table.
    private static string? TextOf(TextBuffer text, TokenRange tokens)
        => tokens.IsEmpty ? null : WhiteSpace.Fold(text.Text.AsSpan()[text.SpanOf(tokens).ToRange()]);
}
