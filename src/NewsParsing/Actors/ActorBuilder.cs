using System.Globalization;

namespace NewsParsing.Actors;

/// <summary>Turns the entities that are named or speak into actors, in the order of their first mention.</summary>
internal sealed class ActorBuilder(Discourse discourse)
{
    private readonly List<MentionRecord> _mentions = [];
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _order = [];
    private int[] _actorOfEntity = [];
    private int[] _firstToken = [];

    /// <summary>Index of each entity's actor, or -1.</summary>
    public ReadOnlySpan<int> ActorOfEntity => _actorOfEntity.AsSpan(0, discourse.Entities.Count);

    public void Run(List<Actor> actors)
    {
        EntityBuffer entities = discourse.Entities;
        if (_actorOfEntity.Length < entities.Count)
        {
            _actorOfEntity = new int[entities.Items.Length];
            _firstToken = new int[entities.Items.Length];
        }

        _order.Clear();
        for (int e = 0; e < entities.Count; e++)
        {
            _actorOfEntity[e] = -1;
            ref EntityRecord record = ref entities.Items[e];
            if (record.FirstMention >= 0 && (record.IsNamed || record.IsInvolved))
            {
                _firstToken[e] = FirstToken(record);
                _order.Add(e);
            }
        }

        _order.Sort((a, b) => _firstToken[a] != _firstToken[b] ? _firstToken[a].CompareTo(_firstToken[b]) : a.CompareTo(b));
        foreach (int entity in _order)
        {
            _actorOfEntity[entity] = actors.Count;
            actors.Add(Build(entity, actors.Count));
        }
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

    private Actor Build(int entity, int index)
    {
        ref EntityRecord record = ref discourse.Entities.Items[entity];
        string name = NameOf(record);
        CollectMentions(record);
        var mentions = new Mention[_mentions.Count];
        for (int i = 0; i < mentions.Length; i++)
        {
            mentions[i] = new Mention { Span = discourse.SpanOf(_mentions[i].First, _mentions[i].End), Kind = _mentions[i].Kind };
        }

        return new Actor
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"a{index + 1}"),
            Name = name,
            Kind = record.Kind,
            Title = record.Kind is ActorKind.Person ? TextOf(record.Title) : null,
            Affiliation = AffiliationOf(record),
            Age = record.Age > 0 ? record.Age : null,
            Gender = record.Kind is ActorKind.Person or ActorKind.Unnamed ? record.LikelyGender : null,
            Aliases = ValueList<string>.Adopt(Aliases(name)),
            Mentions = ValueList<Mention>.Adopt(mentions),
        };
    }

    private void CollectMentions(in EntityRecord record)
    {
        _mentions.Clear();
        for (int m = record.FirstMention; m >= 0; m = discourse.Mentions.Items[m].Next)
        {
            _mentions.Add(discourse.Mentions.Items[m]);
        }

        _mentions.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
    }

    private string[] Aliases(string name)
    {
        _seen.Clear();
        _seen.Add(name);
        var aliases = new List<string>();
        foreach (MentionRecord mention in _mentions)
        {
            if (mention.Kind != MentionKind.Pronoun)
            {
                string alias = TextOf(discourse.SpanOf(mention.First, mention.End))!;
                if (_seen.Add(alias))
                {
                    aliases.Add(alias);
                }
            }
        }

        return [.. aliases];
    }

    private string NameOf(in EntityRecord record)
    {
        if (record.Kind == ActorKind.Country && record.Country >= 0)
        {
            return discourse.Knowledge.Countries.Countries[record.Country].Name;
        }

        return TextOf(discourse.SpanOf(record.NameFirst, record.NameEnd))!;
    }

    private string? AffiliationOf(in EntityRecord record)
    {
        if (!record.Affiliation.IsEmpty)
        {
            return record.AffiliationCountry >= 0 ? discourse.Knowledge.Countries.Countries[record.AffiliationCountry].Name : TextOf(record.Affiliation);
        }

        return record.Kind == ActorKind.Person && record.Country >= 0 && !record.Title.IsEmpty ? discourse.Knowledge.Countries.Countries[record.Country].Name : null;
    }

    private string? TextOf(TextSpan span) => span.IsEmpty ? null : discourse.Text.Text[span.ToRange()];
}
