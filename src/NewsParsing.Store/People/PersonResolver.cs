namespace NewsParsing.Store.People;

/// <summary>
/// Says which keys are one person: by the user's aliases first, then, as <see cref="SpeakerIndex"/> does, by an id that alone has a name,
/// and by
/// the only name with middle initials that there is for one without. Not safe to use from several threads; lives as long as one question.
/// </summary>
// Nothing of this is written while articles come in: writers would meet on the rows of those who say most.
internal sealed class PersonResolver(IPersonSource source)
{
    private readonly Dictionary<string, PersonFacts> _facts = [];

    /// <summary>Loads what <see cref="PersonOf"/> needs for these keys, as far as it is missing.</summary>
    public async Task LoadAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var wanted = new HashSet<string>(keys.Where(key => !_facts.ContainsKey(key)));
        while (wanted.Count > 0)
        {
            string[] asked = [.. wanted];
            IReadOnlyList<PersonFacts> facts = await source.FactsAsync(asked, cancellationToken).ConfigureAwait(false);
            wanted.Clear();
            for (int i = 0; i < asked.Length; i++)
            {
                _facts[asked[i]] = facts[i];
            }

            foreach (PersonFacts found in facts)
            {
                // One round for each step that an answer may take: the round trip to a server is what costs.
                Want(found.Alias is { } alias ? [alias] : []);
                Want(found.Ids.Count == 1 ? found.Ids : []);
                Want(found.Variants);
            }
        }

        void Want(IReadOnlyList<string> more)
        {
            foreach (string key in more)
            {
                if (!_facts.ContainsKey(key))
                {
                    wanted.Add(key);
                }
            }
        }
    }

    /// <summary>The key of the person that a loaded key is; null where it is nobody over articles: one word without an alias.</summary>
    public string? PersonOf(string? key)
    {
        if (key is null)
        {
            return null;
        }

        string person = Walk(key);
        return PersonKey.IsName(person) && person == key && _facts[key].AliasOf.Count == 0 ? null : person;
    }

    /// <summary>Whether a name without middle initials may be any of several people with some.</summary>
    public bool IsAmbiguous(string person) => PersonKey.IsBare(person) && VariantsOf(person).Take(2).Count() == 2;

    /// <summary>All keys that are one of these people.</summary>
    public async Task<IReadOnlyList<string>> MembersAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        HashSet<string> people = [.. keys.Select(Walk)];
        HashSet<string> members = [];
        List<string> frontier = [.. people];
        while (frontier.Count > 0)
        {
            await LoadAsync(frontier, cancellationToken).ConfigureAwait(false);
            string[] candidates = [.. frontier.SelectMany(Before).Distinct().Where(key => !members.Contains(key))];
            await LoadAsync(candidates, cancellationToken).ConfigureAwait(false);
            members.UnionWith(frontier);
            frontier = [.. candidates.Where(key => !members.Contains(key) && people.Contains(Walk(key)))];
        }

        return [.. members.Order(StringComparer.Ordinal)];
    }

    /// <summary>The keys from which one step may lead to this one.</summary>
    private IEnumerable<string> Before(string key)
    {
        PersonFacts facts = _facts[key];
        IEnumerable<string> bare = PersonKey.HasInitials(key) ? [PersonKey.BareOf(key)] : [];
        return facts.AliasOf.Concat(facts.NamesOfId).Concat(bare);
    }

    private string Walk(string key)
    {
        List<string> path = [key];
        while (Next(path[^1]) is { } next)
        {
            int seen = path.IndexOf(next);
            if (seen >= 0)
            {
                // An id whose alias is a name that has no id but this one: whichever end one comes from, the answer is the same.
                return path[seen..].Min(StringComparer.Ordinal)!;
            }

            path.Add(next);
        }

        return path[^1];
    }

    private string? Next(string key)
    {
        PersonFacts facts = _facts[key];
        return facts.Alias
            ?? (!PersonKey.IsName(key) && facts.Ids is [string id] ? id : null)
            ?? (PersonKey.IsBare(key) && VariantsOf(key).Take(2).ToArray() is [string only] ? only : null);
    }

    /// <summary>The names with initials that are not known to be somebody else.</summary>
    private IEnumerable<string> VariantsOf(string bare)
        => _facts[bare].Variants.Where(variant => _facts[variant] is { Alias: null, Ids.Count: not 1 });
}
