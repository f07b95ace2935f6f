using System.Runtime.InteropServices;
using NewsParsing.Rules;

namespace NewsParsing.Actors;

/// <summary>
/// Writes the entities that are named or speak as actors, in the order of their first mention, and the speakers and audience of each
/// attribution.
/// </summary>
internal sealed class ActorWriter(Discourse discourse)
{
    public void Run(ActorBuffer output)
    {
        OrderActors();
        foreach (long key in discourse.Scratch.ActorOrder)
        {
            int entity = (int)(key & uint.MaxValue);
            discourse.Scratch.ActorOfEntity[entity] = AddActor(discourse.Entities.Items[entity], output);
        }

        AddSpeakers(output);
    }

    private void OrderActors()
    {
        EntityBuffer entities = discourse.Entities;
        discourse.Scratch.ReserveActors();
        for (int e = 0; e < entities.Count; e++)
        {
            discourse.Scratch.ActorOfEntity[e] = -1;
            ref EntityRecord record = ref entities.Items[e];
            if (record.FirstMention >= 0 && (record.IsNamed || record.IsInvolved))
            {
                discourse.Scratch.ActorOrder.Add(((long)FirstToken(record) << 32) | (uint)e);
            }
        }

        discourse.Scratch.ActorOrder.Sort();
    }

    private int FirstToken(in EntityRecord record)
    {
        int first = int.MaxValue;
        for (int m = record.FirstMention; m >= 0; m = discourse.Mentions.Items[m].Next)
        {
            first = Math.Min(first, discourse.Mentions.Items[m].First);
        }

        return first;
    }

    private int AddActor(in EntityRecord record, ActorBuffer output)
    {
        int first = output.MentionCount;
        for (int m = record.FirstMention; m >= 0; m = discourse.Mentions.Items[m].Next)
        {
            ref MentionRecord mention = ref discourse.Mentions.Items[m];
            output.AddMention(new ActorMention(mention.Tokens, mention.Kind, mention.Rule));
        }

        int count = output.MentionCount - first;
        output.Mentions.AsSpan(first, count).Sort(static (a, b)
            => a.Tokens.First != b.Tokens.First ? a.Tokens.First.CompareTo(b.Tokens.First) : a.Tokens.End.CompareTo(b.Tokens.End));
        return output.Add(new ActorRecord
        {
            Kind = record.Kind,
            Name = record.Name,
            GivenName = record.User >= 0 ? discourse.Knowledge.Users[record.User].Name
                : record.Kind == ActorKind.Country ? CountryName(record.Country) : SharedName(record),
            ExternalId = record.User >= 0 ? discourse.Knowledge.Users[record.User].ExternalId : null,
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
            ? string.Concat(discourse.Text.TokenText(record.Name.First), " ", discourse.Text.TokenText(record.SharedFamily - 1)) : null;

    private string? GivenAffiliation(in EntityRecord record)
    {
        if (!record.Affiliation.IsEmpty)
        {
            return CountryName(record.AffiliationCountry);
        }

        return record.Kind == ActorKind.Person && !record.Title.IsEmpty ? CountryName(record.Country) : null;
    }

    private string? CountryName(int country) => country >= 0 ? discourse.Knowledge.Countries.Countries[country].Name : null;

    private void AddSpeakers(ActorBuffer output)
    {
        SpeakerBuffer speakers = discourse.Scratch.Speakers;
        int count = discourse.Attributions.Count;
        for (int a = 0; a < count; a++)
        {
            output.AttributionSpeaker[a] = output.Speakers.Count;
            output.AttributionAudience[a] = output.Audience.Count;
            foreach (SpeakerChoice speaker in speakers.Of(a))
            {
                if (TryAdd(output.Speakers, output.AttributionSpeaker[a], speaker))
                {
                    output.SpeakerRules.Add(speakers.Inherited(a) is not Rule.None and var inherited ? inherited : speaker.Rule);
                    output.MentionRules.Add(speaker.MentionRule);
                    output.SpeakerMargins.Add(speaker.Margin);
                }
            }

            foreach (SpeakerChoice addressee in speakers.AudienceOf(a))
            {
                TryAdd(output.Audience, output.AttributionAudience[a], addressee);
            }

            bool hasSpeaker = output.Speakers.Count > output.AttributionSpeaker[a];
            Rule first = hasSpeaker ? output.SpeakerRules[output.AttributionSpeaker[a]] : Rule.None;
            output.Resolution[a] = discourse.Knowledge.Certainties.Of(first);
        }

        output.AttributionSpeaker[count] = output.Speakers.Count;
        output.AttributionAudience[count] = output.Audience.Count;
    }

    /// <summary>Adds the actor of an entity to the run that begins at a place, once; whether it was added.</summary>
    private bool TryAdd(List<int> actors, int first, SpeakerChoice choice)
    {
        int actor = discourse.Scratch.ActorOfEntity[choice.Entity];
        if (actor < 0 || CollectionsMarshal.AsSpan(actors)[first..].Contains(actor))
        {
            return false;
        }

        actors.Add(actor);
        return true;
    }
}
