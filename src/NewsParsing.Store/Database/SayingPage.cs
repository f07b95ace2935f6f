using System.Data.Common;
using NewsParsing.Store.People;
using NewsParsing.Store.Rows;
using NewsParsing.Store.Search;

namespace NewsParsing.Store.Database;

/// <summary>
/// Gives the sayings of a page their speakers and carriers, and leaves out those that stand elsewhere, with their first carrier.
/// </summary>
internal sealed class SayingPage(SqlDialect dialect, DbConnection connection, PersonResolver people, SayingSql sql)
{
    public async Task<List<StoredSaying>> CompleteAsync(List<FoundRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        long[] words = [.. rows.Select(row => row.Words).OfType<long>().Distinct()];
        List<CarrierRow> carriers = words.Length == 0 ? [] : await CarriersAsync(words, cancellationToken).ConfigureAwait(false);
        HashSet<long> shared =
            [.. carriers.GroupBy(carrier => carrier.Words).Where(group => group.Skip(1).Any()).Select(group => group.Key)];
        carriers.RemoveAll(carrier => !shared.Contains(carrier.Words));
        long[] ids = [.. rows.Select(row => row.Id).Concat(carriers.Select(carrier => carrier.Id)).Distinct()];
        ILookup<long, LinkedActor> links = (await LinkReader.ReadAsync(dialect, connection, ids, cancellationToken).ConfigureAwait(false))
            .ToLookup(link => link.Saying);
        await people.LoadAsync(links.SelectMany(group => group).Select(link => link.Key).OfType<string>(), cancellationToken)
            .ConfigureAwait(false);
        HashSet<long> matching = shared.Count == 0
            ? []
            : [.. await sql.Matching(connection, shared).ListAsync(row => row.GetInt64(0), cancellationToken).ConfigureAwait(false)];
        Dictionary<long, List<CarrierRow>> groups = GroupsOf(carriers, links);
        List<StoredSaying> found = [];
        foreach (FoundRow row in rows)
        {
            List<CarrierRow>? group = groups.GetValueOrDefault(row.Id);
            if (group is null || group.First(carrier => carrier.Id == row.Id || matching.Contains(carrier.Id)).Id == row.Id)
            {
                found.Add(ToSaying(row, links[row.Id], group));
            }
        }

        return found;
    }

    private async Task<List<CarrierRow>> CarriersAsync(IReadOnlyCollection<long> words, CancellationToken cancellationToken)
    {
        DbCommand command = connection.Command($"""
            select s.id, s.words, s.moment, s.tie, s.no, a.key, s.label, a.source, a.url, a.day
            from saying s cross join article a
            where {dialect.In("s.words", "@words", isText: false)} and a.id = s.article
            """);
        dialect.Bind(command, "@words", words);
        return await command.ListAsync(
            row => new CarrierRow(
                row.GetInt64(0),
                row.GetInt64(1),
                new SayingCursor(row.GetInt64(2), row.GetInt64(3), row.GetInt32(4)),
                new Carrier(row.GetString(5), row.GetString(6), row.TextOrNull(7), row.TextOrNull(8), row.DayOrNull(9))),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Sayings of the same words that share a speaker, directly or over a third one, each with the first published first.
    /// </summary>
    private Dictionary<long, List<CarrierRow>> GroupsOf(List<CarrierRow> carriers, ILookup<long, LinkedActor> links)
    {
        Dictionary<long, List<CarrierRow>> groups = [];
        foreach (IGrouping<long, CarrierRow> same in carriers.GroupBy(carrier => carrier.Words))
        {
            Dictionary<string, List<CarrierRow>> bySpeaker = [];
            foreach (CarrierRow carrier in same.OrderBy(carrier => carrier.Place))
            {
                var group = new List<CarrierRow> { carrier };
                string[] speakers = SpeakersOf(links[carrier.Id]);
                IEnumerable<List<CarrierRow>> others =
                    speakers.Select(speaker => bySpeaker.GetValueOrDefault(speaker)).OfType<List<CarrierRow>>().Distinct().ToArray();
                foreach (List<CarrierRow> other in others)
                {
                    group = Merge(other, group);
                    foreach ((string speaker, _) in bySpeaker.Where(pair => ReferenceEquals(pair.Value, other)).ToArray())
                    {
                        bySpeaker[speaker] = group;
                    }
                }

                foreach (string speaker in speakers)
                {
                    bySpeaker[speaker] = group;
                }
            }

            foreach (List<CarrierRow> group in bySpeaker.Values.Distinct())
            {
                group.Sort((left, right) => left.Place.CompareTo(right.Place));
                foreach (CarrierRow carrier in group)
                {
                    groups[carrier.Id] = group;
                }
            }
        }

        return groups;
    }

    // The greater one takes the other, so that a story of a thousand carriers is not copied a thousand times.
    private static List<CarrierRow> Merge(List<CarrierRow> one, List<CarrierRow> other)
    {
        (List<CarrierRow> greater, List<CarrierRow> smaller) = one.Count >= other.Count ? (one, other) : (other, one);
        greater.AddRange(smaller);
        return greater;
    }

    /// <summary>The people, and by their names in the article those who are nobody over articles; nobody is one too.</summary>
    private string[] SpeakersOf(IEnumerable<LinkedActor> links)
    {
        string[] speakers =
        [
            .. links.Where(link => link.Role == LinkRow.Speaker).Select(link => people.PersonOf(link.Key) ?? "\n" + link.Folded).Distinct(),
        ];
        return speakers.Length == 0 ? [""] : speakers;
    }

    private StoredSaying ToSaying(FoundRow row, IEnumerable<LinkedActor> links, List<CarrierRow>? group) => new()
    {
        Text = row.Text,
        Kind = (SayingKind)row.Kind,
        Act = (SpeechAct)row.Act,
        Negated = row.Negated,
        Cue = row.Cue,
        SpeakerConfidence = row.Confidence,
        Speakers = ActorsOf(links, LinkRow.Speaker),
        Audience = ActorsOf(links, LinkRow.Audience),
        ArticleKey = row.ArticleKey,
        SayingId = row.Label,
        Span = row.Span,
        Headline = row.Headline,
        Source = row.Source,
        Url = row.Url,
        PublishedAt = Moment.Time(row.Published),
        PublishedOn = row.Day,
        Carriers = group is null
            ? [new Carrier(row.ArticleKey, row.Label, row.Source, row.Url, row.Day)]
            : [.. group.Select(carrier => carrier.Carrier)],
        Cursor = row.Place.ToString(),
    };

    private StoredActor[] ActorsOf(IEnumerable<LinkedActor> links, int role) =>
    [
        .. links.Where(link => link.Role == role)
            .Select(link => new StoredActor(link.Name, (ActorKind)link.Kind, people.PersonOf(link.Key))),
    ];
}
