using NewsParsing.Models;

namespace NewsParsing.Actors;

/// <summary>Reads one phrase for its speakers: names and pronouns in it, an apposition, else what it describes, which becomes a mention.</summary>
internal sealed class SpeakerPhraseReader(Discourse discourse, NameResolver names, SourceReader sources, CueStructure structures, SpeakerBuffer speakers)
{
    private readonly DescriptionReader _descriptions = new(discourse, names);

    /// <summary>Adds the speakers that the tokens of a phrase mean.</summary>
    public void Read(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        int before = speakers.Pool.Count;
        if (ReadPlural(first, end))
        {
            return;
        }

        sources.Read(first, end, speakers.Pool);
        if (speakers.Pool.Count > before)
        {
            return;
        }

        int apposed = sources.Apposed(first, end);
        if (apposed >= 0)
        {
            speakers.Pool.Add(apposed);
            return;
        }

        if (end - first == 1 && discourse.Text.TokenForm[first] == Words.They && structures.PluralSubject(first, out int subject, out int behind))
        {
            first = subject;
            end = behind;
        }

        bool isPronoun = end - first == 1 && discourse.Is(first, ActorClasses.FunctionWord) && !discourse.Is(first, ActorClasses.GroupNoun);
        int described = isPronoun ? -1 : _descriptions.Read(first, end);
        if (described >= 0)
        {
            speakers.Pool.Add(described);
            AddMention(first, end, described);
        }
    }

    /// <summary><c>they</c> after a joint statement means all of its speakers.</summary>
    private bool ReadPlural(int first, int end)
    {
        ulong form = discourse.Text.TokenForm[first];
        if (end - first != 1 || form != Words.They || speakers.LastResolved < 0 || speakers.Of(speakers.LastResolved).Length < 2)
        {
            return false;
        }

        // The pool may move as it grows, so each is read anew.
        int last = speakers.LastResolved;
        for (int i = 0; i < speakers.Of(last).Length; i++)
        {
            speakers.Pool.Add(speakers.Of(last)[i]);
        }

        return true;
    }

    /// <summary>Marks the phrase as a mention where its tokens are free; a mention inside it keeps its own.</summary>
    private void AddMention(int first, int end, int entity)
    {
        ref EntityRecord record = ref discourse.Entities.Items[entity];
        int last = record.IsNamed ? end : Math.Min(end, first + (record.NameEnd - record.NameFirst));
        int[] owners = discourse.Mentions.TokenMention;
        int free = first;
        while (free < last && owners[free] < 0)
        {
            free++;
        }

        var mention = new MentionRecord { First = first, End = last, PhraseFirst = first, Kind = MentionKind.Nominal, Entity = entity, IsSubject = true };
        if (free == last)
        {
            discourse.Mentions.Add(mention, discourse.Entities);
        }
        else
        {
            discourse.Mentions.AddOver(mention, discourse.Entities);
        }
    }
}
