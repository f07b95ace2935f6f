using System.Runtime.InteropServices;
using NewsParsing.Models;

namespace NewsParsing.Entities;

/// <summary>Finds the entity that a name means, by full form, family name, first token and acronym; every look-up is constant.</summary>
internal sealed class NameIndex
{
    /// <summary>Key of the last person whose title leads a state or government.</summary>
    public const ulong AnyLeader = 1;

    private readonly Dictionary<ulong, int> _full = new(FormComparer.Instance);
    private readonly Dictionary<ulong, RoleHolders> _bearers = new(FormComparer.Instance);
    private readonly Dictionary<ulong, RoleHolders> _variants = new(FormComparer.Instance);
    private readonly Dictionary<ulong, int> _acronym = new(FormComparer.Instance);
    private readonly Dictionary<ulong, RoleHolders> _description = new(FormComparer.Instance);
    private readonly Dictionary<ulong, int> _initials = new(FormComparer.Instance);
    private readonly Dictionary<int, int> _age = [];

    public void Reset()
    {
        _full.Clear();
        _bearers.Clear();
        _variants.Clear();
        _acronym.Clear();
        _description.Clear();
        _initials.Clear();
        _age.Clear();
    }

    /// <summary>Key of the last person whose title leads a country.</summary>
    public static ulong LeaderOf(int country) => 2 + (ulong)country;

    public int Full(ulong key) => _full.GetValueOrDefault(key, -1);

    public void SetFull(ulong key, int entity) => _full[key] = entity;

    /// <summary>Enters a full form unless it is somebody's already.</summary>
    public void SetFullOnce(ulong key, int entity) => _full.TryAdd(key, entity);

    public int Acronym(ulong form) => _acronym.GetValueOrDefault(form, -1);

    public void SetAcronym(ulong form, int entity) => _acronym.TryAdd(form, entity);

    /// <summary>The first person with these initials (<c>TB:</c> in an interview), or -1.</summary>
    public int Initials(ulong form) => _initials.GetValueOrDefault(form, -1);

    public void SetInitials(ulong form, int entity) => _initials.TryAdd(form, entity);

    /// <summary>The last entity that a role noun (<c>minister</c>, <c>company</c>) was used of.</summary>
    public int Description(ulong form) => _description.TryGetValue(form, out RoleHolders holders) ? holders[0] : -1;

    /// <summary>Everybody whom a role noun was used of, the last one first.</summary>
    public RoleHolders Holders(ulong form) => _description.GetValueOrDefault(form);

    /// <summary>Enters one whom a role noun is used of, before all others or after them.</summary>
    public void AddHolder(ulong form, int entity, bool isFirst)
        => CollectionsMarshal.GetValueRefOrAddDefault(_description, form, out _).Add(entity, isFirst);

    public int Aged(int age) => _age.GetValueOrDefault(age, -1);

    public void SetAge(int age, int entity) => _age[age] = entity;

    /// <summary>The entities that have a word in their name, the one named last first.</summary>
    public RoleHolders Bearers(ulong form) => _bearers.GetValueOrDefault(form);

    public void AddBearer(ulong form, int entity)
        => CollectionsMarshal.GetValueRefOrAddDefault(_bearers, form, out _).Add(entity, isFirst: true);

    /// <summary>The entities with a word in their name that may be the same in another spelling.</summary>
    public RoleHolders Variants(ulong key) => _variants.GetValueOrDefault(key);

    public void AddVariant(ulong key, int entity)
    {
        if (key != 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_variants, key, out _).Add(entity, isFirst: true);
        }
    }
}
