using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Determines which entity named before a part, variant or acronym of a name means, or that it is a new one's.</summary>
internal sealed class NameLinker(
    TextBuffer text, MentionBuffer mentions, EntityBuffer entities, EntityChooser chooser)
{
    /// <summary>Words of a name that are looked up, and entities that it is compared with: bounds the work on every name.</summary>
    // "Delhi State Anganwadi Workers and Helpers Union" has six words of its own; with a thousand bearers of a name the last ones count.
    private const int MaximumWords = 8, MaximumCandidates = 12;

    /// <summary>Words that many organisations share.</summary>
    private const ActorClasses Shared
        = ActorClasses.OrganizationWord | ActorClasses.Demonym | ActorClasses.TitleModifier | ActorClasses.FunctionWord
            | ActorClasses.NameParticle;

    /// <summary>The entity that a name means which nobody was called by before; -1 for a new one.</summary>
    public int Link(TokenRange name, ActorKind kind, int certainty, Gender? gender)
    {
        CandidateBuffer candidates = chooser.Candidates;
        candidates.Clear();
        int words = Math.Min(name.End, name.First + MaximumWords);
        for (int i = name.First; i < words; i++)
        {
            if (IsOwn(i, name.Length))
            {
                RoleHolders holders = entities.Names.Bearers(text.TokenForm[i]);
                for (int k = 0; k < holders.Count; k++)
                {
                    Add(name, kind, certainty, gender, holders[k], k, holders.Count);
                }

                holders = entities.Names.Variants(VariantOf(i));
                for (int k = 0; k < holders.Count; k++)
                {
                    Add(name, kind, certainty, gender, holders[k], k, holders.Count);
                }
            }
        }

        int acronym = name.Length > 1 ? entities.Names.Full(KnownNames.AddForm(0, InitialsOf(name)))
            : text.IsAllCapitals(name.First) ? entities.Names.Acronym(text.TokenForm[name.First])
            : -1;
        Add(name, kind, certainty, gender, acronym, 0, 1);
        if (candidates.Count == 0)
        {
            return -1;
        }

        candidates.Add(CandidateBuffer.Nobody);
        candidates.Set(CoreferenceFeature.Bias, 1);
        DescribeName(name, kind, certainty);
        return chooser.Choose(MentionType.Name, name, 0).Entity;
    }

    /// <summary>Enters an entity under the words of a name.</summary>
    public void Enter(int entity, TokenRange name)
    {
        entities.States[entity].Entered++;
        int words = Math.Min(name.End, name.First + MaximumWords);
        for (int i = name.First; i < words; i++)
        {
            if (IsOwn(i, name.Length))
            {
                entities.Names.AddBearer(text.TokenForm[i], entity);
                entities.Names.AddVariant(VariantOf(i), entity);
            }
        }
    }

    /// <summary>The initials of a name's capitalised words, as the form of a word.</summary>
    public ulong InitialsOf(TokenRange name)
    {
        ulong initials = FormHash.Seed;
        for (int i = name.First; i < name.End; i++)
        {
            initials = text.IsCapitalized(i) && text.IsWord(i) ? FormHash.Add(initials, text.CharOf(i)) : initials;
        }

        return initials;
    }

    /// <summary>Whether a word of a name may mean its bearer: no initial, no word that many organisations share.</summary>
    private bool IsOwn(int token, int length)
        => text.IsWord(token) && text.WidthOf(token) > 1 && text.Text[text.TokenEnd[token] - 1] != '.'
            && (length == 1 || !mentions.Is(token, Shared));

    /// <summary>The key of words that differ in the spelling of their middle: the first three letters and the last.</summary>
    private ulong VariantOf(int token)
    {
        ReadOnlySpan<char> form = text.TokenText(token);
        return form.Length < 5 ? 0 : FormHash.Add(FormHash.Of(form[..3]), form[^1]);
    }

    private void Add(TokenRange name, ActorKind kind, int certainty, Gender? gender, int entity, int rank, int bearers)
    {
        CandidateBuffer candidates = chooser.Candidates;
        if (entity < 0 || candidates.Count == MaximumCandidates || candidates.Has(entity))
        {
            return;
        }

        ref EntityRecord record = ref entities.Items[entity];
        // "Mr Roe" is not Jane Roe; Jane Roe is not the firm that has her name.
        bool isOther = (gender is not null && record.Gender is not null && gender != record.Gender) || IsFirmOf(name, kind, record);
        NameMatch match = isOther ? NameMatch.None
            : name.Length == 1 && record.SharedFamily > 0 && IsSharedFamily(name.First, record.SharedFamily - 1) ? NameMatch.IsLast
            : NameMatching.Compare(text, mentions, name, record.Name);
        if (match == NameMatch.None)
        {
            return;
        }

        candidates.Add(entity);
        candidates.Set(CoreferenceFeature.Bias);
        DescribeName(name, kind, certainty);
        candidates.Set(CoreferenceFeature.Match, (int)match);
        candidates.Set(CoreferenceFeature.Kinds, (Group(kind) * 3) + Group(record.Kind));
        candidates.Set(CoreferenceFeature.Kind, ((int)record.Kind * 2) + (record.KindCertainty > 1 ? 1 : 0));
        candidates.Set(CoreferenceFeature.KnownLength, record.Name.Length);
        candidates.Set(CoreferenceFeature.Gender, gender is null ? 7 : record.Gender is null ? 2 : 0);
        candidates.Set(CoreferenceFeature.WordRank, rank);
        candidates.Set(CoreferenceFeature.WordUsers, bearers);
        candidates.Set(CoreferenceFeature.Names, Math.Min(entities.States[entity].Entered, 8));
        if (entities.Names.Full(KnownNames.KeyOf(text.FormsOf(name))) == entity)
        {
            candidates.Set(CoreferenceFeature.HeadUsed);
        }

        bool isFamilyFirst = mentions.Is(record.Name.First, ActorClasses.FamilyNameFirst);
        candidates.Set(CoreferenceFeature.Word, (isFamilyFirst ? 1 : 0) + (mentions.Is(record.Name.First, ActorClasses.FirstName) ? 2 : 0)
            + (record.User >= 0 ? 4 : 0));
        int last = record.LastMention < 0 ? 0 : entities.References.Items[record.LastMention].First;
        int sentences = text.TokenSentence[name.First] - text.TokenSentence[last];
        candidates.Set(CoreferenceFeature.Sentences, sentences switch { <= 3 => sentences, <= 6 => 4, <= 12 => 5, _ => 6 });
    }

    /// <summary><c>Jane Roe</c> and <c>Jane Roe Holdings</c>: a person's name with the noun of an organisation after it.</summary>
    private bool IsFirmOf(TokenRange name, ActorKind kind, in EntityRecord record)
    {
        (TokenRange person, TokenRange firm) = kind == ActorKind.Person ? (name, record.Name) : (record.Name, name);
        bool areTwoKinds = (kind == ActorKind.Person && record.Kind == ActorKind.Organization)
            || (kind == ActorKind.Organization && record.Kind == ActorKind.Person);
        return areTwoKinds && person.Length > 1 && firm.Length > person.Length && mentions.Is(firm.End - 1, ActorClasses.OrganizationWord);
    }

    private void DescribeName(TokenRange name, ActorKind kind, int certainty)
    {
        CandidateBuffer candidates = chooser.Candidates;
        candidates.Set(CoreferenceFeature.NameLength, name.Length);
        candidates.Set(CoreferenceFeature.Form, (mentions.Is(name.First, ActorClasses.FirstName) ? 1 : 0)
            + (mentions.LowerForms.Contains(text.TokenForm[name.First]) ? 2 : 0) + (text.IsAllCapitals(name.First) ? 4 : 0)
            + (mentions.Is(name.End - 1, ActorClasses.OrganizationWord) ? 8 : 0));
        candidates.Set(CoreferenceFeature.Title, (Group(kind) * 4) + Math.Min(certainty, 3));
        candidates.Set(CoreferenceFeature.Place, mentions.TokenSource[name.First] >= 0 ? 1 : 0);
    }

    private bool IsSharedFamily(int token, int family) => text.TokenForm[token] == text.TokenForm[family];

    private static int Group(ActorKind kind)
        => kind switch { ActorKind.Person or ActorKind.Unnamed => 0, ActorKind.Organization or ActorKind.Group => 1, _ => 2 };
}
