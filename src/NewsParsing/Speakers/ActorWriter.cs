using System.Runtime.InteropServices;
using NewsParsing.Attributions;
using NewsParsing.Entities;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Speakers;

/// <summary>
/// Writes the entities that are named or speak as actors, in the order of their first mention, and the speakers and audience of each
/// attribution.
/// </summary>
internal sealed class ActorWriter(
    Knowledge knowledge, TextBuffer text, AttributionBuffer attributions, EntityBuffer entities, ActorScratch scratch)
{
    public void Run(ActorBuffer output)
    {
        OrderActors();
        foreach (long key in scratch.ActorOrder)
        {
            int entity = (int)(key & uint.MaxValue);
            scratch.ActorOfEntity[entity] = AddActor(entities.Items[entity], output);
        }

        AddSpeakers(output);
    }

    private void OrderActors()
    {
                scratch.ReserveActors();
        for (int e = 0; e < entities.Count; e++)
        {
            text.ThrowIfCancelled(e);
            scratch.ActorOfEntity[e] = -1;
            ref EntityRecord record = ref entities.Items[e];
            if (record.FirstMention >= 0 && (record.IsNamed || record.IsInvolved))
            {
                scratch.ActorOrder.Add(((long)FirstToken(record) << 32) | (uint)e);
            }
        }

        scratch.ActorOrder.Sort();
    }

    private int FirstToken(in EntityRecord record)
    {
        int first = int.MaxValue;
        for (int m = record.FirstMention; m >= 0; m = entities.References.Items[m].Next)
        {
            first = Math.Min(first, entities.References.Items[m].First);
        }

        return first;
    }

    private int AddActor(in EntityRecord record, ActorBuffer output)
    {
        int first = output.MentionCount;
        for (int m = record.FirstMention; m >= 0; m = entities.References.Items[m].Next)
        {
            ref ReferenceRecord mention = ref entities.References.Items[m];
            output.AddMention(new ActorMention(mention.Tokens, mention.Kind, mention.Rule));
        }

        Span<ActorMention> mentions = output.Mentions.AsSpan(first, output.MentionCount - first);
        mentions.Sort(static (a, b)
            => a.Tokens.First != b.Tokens.First ? a.Tokens.First.CompareTo(b.Tokens.First)
                : a.Tokens.End != b.Tokens.End ? a.Tokens.End.CompareTo(b.Tokens.End) : a.Kind.CompareTo(b.Kind));
        // Who is the source of two reports by the same words ("his aides conceded that … and that …") was read there twice.
        int count = 0;
        foreach (ref readonly ActorMention mention in mentions)
        {
            if (count == 0 || mentions[count - 1].Tokens != mention.Tokens)
            {
                mentions[count++] = mention;
            }
        }

        output.EndMentions(first + count);
        return output.Add(new ActorRecord
        {
            Kind = record.Kind,
            Name = record.Name,
            GivenName = record.User >= 0 ? knowledge.Users[record.User].Name
                : record.Kind == ActorKind.Country ? CountryName(record.Country) : SharedName(record),
            ExternalId = record.User >= 0 ? knowledge.Users[record.User].ExternalId : null,
            Title = record.Kind == ActorKind.Person ? record.Title : default,
            Affiliation = record.Affiliation,
            GivenAffiliation = GivenAffiliation(record),
            Age = record.Age,
            Gender = record.Kind is ActorKind.Person or ActorKind.Unnamed ? record.LikelyGender : null,
            FirstMention = first,
            MentionCount = count,
        });
    }

    /// <summary><c>Paul Novak</c> of <c>Paul and Irena Novak</c>; null where the name has its family name.</summary>
    private string? SharedName(in EntityRecord record)
        => record.SharedFamily > 0 && record.Name.Length == 1
            ? string.Concat(text.TokenText(record.Name.First), " ", text.TokenText(record.SharedFamily - 1)) : null;

    private string? GivenAffiliation(in EntityRecord record)
    {
        if (!record.Affiliation.IsEmpty)
        {
            return CountryName(record.AffiliationCountry);
        }

        return record.Kind == ActorKind.Person && !record.Title.IsEmpty ? CountryName(record.Country) : null;
    }

    private string? CountryName(int country) => country >= 0 ? knowledge.Countries.Countries[country].Name : null;

    private void AddSpeakers(ActorBuffer output)
    {
        SpeakerBuffer speakers = scratch.Speakers;
        int count = attributions.Count;
        for (int a = 0; a < count; a++)
        {
            text.ThrowIfCancelled(a);
            output.AttributionSpeaker[a] = output.Speakers.Count;
            output.AttributionAudience[a] = output.Audience.Count;
            foreach (SpeakerChoice speaker in speakers.Speakers.Of(a))
            {
                if (TryAdd(output.Speakers, output.AttributionSpeaker[a], speaker))
                {
                    output.SpeakerRules.Add(speakers.Inherited(a) is not Rule.None and var inherited ? inherited : speaker.Rule);
                    output.MentionRules.Add(speaker.MentionRule);
                    output.SpeakerMargins.Add(speaker.Margin);
                }
            }

            foreach (SpeakerChoice addressee in speakers.Audience.Of(a))
            {
                TryAdd(output.Audience, output.AttributionAudience[a], addressee);
            }

            bool hasSpeaker = output.Speakers.Count > output.AttributionSpeaker[a];
            Rule first = hasSpeaker ? output.SpeakerRules[output.AttributionSpeaker[a]] : Rule.None;
            output.Resolution[a] = knowledge.Certainties.Of(first);
        }

        output.AttributionSpeaker[count] = output.Speakers.Count;
        output.AttributionAudience[count] = output.Audience.Count;
    }

    /// <summary>Adds the actor of an entity to the run that begins at a place, once; whether it was added.</summary>
    private bool TryAdd(List<int> actors, int first, SpeakerChoice choice)
    {
        int actor = scratch.ActorOfEntity[choice.Entity];
        if (actor < 0 || CollectionsMarshal.AsSpan(actors)[first..].Contains(actor))
        {
            return false;
        }

        actors.Add(actor);
        return true;
    }
}
