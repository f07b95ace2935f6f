using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Networks;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Describes an entity as what a description may mean, by the description's words.</summary>
internal sealed class DescriptionDescriber(
    TextBuffer text, MentionBuffer mentions, EntityBuffer entities, CandidateBuffer candidates, WordVectors words)
{
    /// <summary>Words of a title or name that are compared with a description.</summary>
    private const int MaximumWords = 12;

    /// <summary>Adds to the last candidate what the words of a description say about it.</summary>
    public void Describe(in DescriptionContext description, int entity)
    {
        ref EntityRecord record = ref entities.Items[entity];
        ulong noun = description.Noun;
        candidates.Set(CoreferenceFeature.Head, (int)description.HeadClass);
        candidates.Set(CoreferenceFeature.Length, LengthOf(description));
        RoleHolders holders = entities.Names.Holders(noun);
        candidates.Set(CoreferenceFeature.HeadUsed, Index(holders, entity));
        candidates.Set(CoreferenceFeature.Users, holders.Count);
        candidates.Set(CoreferenceFeature.HeadInName,
            Holds(record.Name, noun) ? (record.IsNamed ? 1 : 3) : Holds(record.Title, noun) ? 2 : 0);
        candidates.Set(CoreferenceFeature.Likeness, Likeness(description.Row, ref entities.States[entity], record));
        if (description.Country >= 0)
        {
            int own = record.Country >= 0 ? record.Country : record.AffiliationCountry;
            int same = own < 0 ? 2 : own == description.Country ? 0 : 1;
            candidates.Set(CoreferenceFeature.Country, same + (record.Kind == ActorKind.Country ? 3 : 0));
            // "the Chilean leader" after "President Rojas of Chile".
            if (entities.Names.Description(NameIndex.LeaderOf(description.Country)) == entity)
            {
                candidates.Set(CoreferenceFeature.Country, 6);
            }
        }

        if (description.HeadClass == HeadClass.Leader && entities.Names.Description(NameIndex.AnyLeader) == entity)
        {
            candidates.Set(CoreferenceFeature.Country, 7);
        }

        if (description.Age > 0)
        {
            candidates.Set(CoreferenceFeature.Age, record.Age == 0 ? 2 : record.Age == description.Age ? 0 : 1);
        }

        DescribeModifiers(description, record);
        ref EntityState state = ref entities.States[entity];
        if (state.Document is not 0 and var document)
        {
            int same = document == noun ? 0 : description.HeadClass == HeadClass.Document ? 1 : 2;
            candidates.Set(CoreferenceFeature.Document, same + (state.DocumentToken >= 0 ? 3 : 0));
        }

        if (state.IssuerOf == description.Head)
        {
            candidates.Set(CoreferenceFeature.Document, 6);
        }
    }

    /// <summary>
    /// How many words stand before the noun, and whether something after it says which one is meant: <c>the writer in Leeds</c>.
    /// </summary>
    public int LengthOf(in DescriptionContext description)
    {
        int next = description.Head + 1;
        bool isFollowed = next < text.TokenCount && mentions.Is(next, ActorClasses.Preposition | ActorClasses.RelativePronoun);
        return Math.Min(description.Head - description.First, 5) + (isFollowed ? 8 : 0);
    }

    /// <summary>Adds to the last candidate that the description names it itself, or somebody to whom it belongs.</summary>
    public void DescribeNamed(in DescriptionContext description, int entity)
    {
        ref EntityRecord record = ref entities.Items[entity];
        // "the president of Acme", "its press release": who is named in the description, no further than its source is read.
        int end = Math.Min(Math.Max(description.Tokens.End, description.Head + 5), text.SentenceEndOf(description.Head));
        for (int i = description.First; i < end; i++)
        {
            int mention = entities.References.TokenMention[i];
            if (mention < 0 || entities.References.Items[mention] is not { Kind: MentionKind.Name, Entity: >= 0 } name || name.First != i)
            {
                continue;
            }

            bool isBefore = i < description.Head;
            if (name.Entity == entity)
            {
                candidates.Set(CoreferenceFeature.Inside, isBefore ? 0 : 1);
            }
            else if (!record.Affiliation.IsEmpty && IsSame(record.Affiliation, name.Tokens))
            {
                candidates.Set(CoreferenceFeature.Affiliated, isBefore ? 0 : 1);
            }
        }
    }

    private void DescribeModifiers(in DescriptionContext description, in EntityRecord record)
    {
        int same = 0;
        int others = 0;
        for (int i = description.First; i < description.Head; i++)
        {
            ulong form = text.TokenForm[i];
            if (!text.IsWord(i) || mentions.Is(i, ActorClasses.FunctionWord))
            {
                continue;
            }

            bool isKnown = Holds(record.Title, form) || Holds(record.Affiliation, form) || Holds(record.Name, form);
            // "the Harlow president": whose title and affiliation say nothing of Harlow is another.
            if (text.IsCapitalized(i) && !mentions.Is(i, ActorClasses.Demonym) && i > description.Tokens.First)
            {
                candidates.Set(CoreferenceFeature.Modifiers, isKnown ? 9 : 10);
            }

            same += isKnown ? 1 : 0;
            others += isKnown ? 0 : 1;
        }

        candidates.Set(CoreferenceFeature.Modifiers, (Math.Min(same, 2) * 3) + Math.Min(others, 2));
    }

    private static int Index(in RoleHolders holders, int entity)
    {
        for (int i = 0; i < holders.Count; i++)
        {
            if (holders[i] == entity)
            {
                return i == 0 ? 1 : 2;
            }
        }

        return 0;
    }

    private bool Holds(TokenRange phrase, ulong form)
        => text.TokenForm.AsSpan(phrase.First, Math.Min(phrase.Length, MaximumWords)).Contains(form);

    private bool IsSame(TokenRange one, TokenRange other)
        => text.FormsOf(one)
            .SequenceEqual(text.FormsOf(other));

    /// <summary>The cosine of two words in tenths from 0.2 up; 0 where they are less alike, 15 where one has no vector.</summary>
    private int Likeness(int row, ref EntityState state, in EntityRecord record)
    {
        TokenRange kind = record.Kind == ActorKind.Person ? record.Title : record.Name;
        if (state.KindRow == -2 || state.KindToken != kind.First)
        {
            state.KindToken = kind.First;
            state.KindRow = kind.IsEmpty ? -1 : words.RowOf(text.TokenForm[KindWord(kind)]);
        }

        if (row < 0 || state.KindRow < 0)
        {
            return 15;
        }

        Span<sbyte> one = stackalloc sbyte[words.Size];
        Span<sbyte> other = stackalloc sbyte[words.Size];
        words.Read(row, one);
        words.Read(state.KindRow, other);
        int product = 0, oneLength = 0, otherLength = 0;
        for (int i = 0; i < one.Length; i++)
        {
            product += one[i] * other[i];
            oneLength += one[i] * one[i];
            otherLength += other[i] * other[i];
        }

        double cosine = product / Math.Sqrt(Math.Max(1.0, (double)oneLength * otherLength));
        return Math.Clamp((int)((cosine - 0.1) * 10), 0, 9);
    }

    /// <summary>The word of a title or name that says what its bearer is: before the first preposition.</summary>
    private int KindWord(TokenRange phrase)
    {
        int end = Math.Min(phrase.End, phrase.First + MaximumWords);
        for (int i = phrase.First + 1; i < end; i++)
        {
            if (mentions.Is(i, ActorClasses.Preposition))
            {
                return i - 1;
            }
        }

        return end - 1;
    }
}
