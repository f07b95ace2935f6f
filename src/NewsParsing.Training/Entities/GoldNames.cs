using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Entities;

/// <summary>
/// Cuts the name out of a mention of GUM. GUM's spans are whole noun phrases; the package's are names without titles, articles and
/// modifiers. A mention is named when its head is a proper noun with a capital that is no title or form of address by itself and no plural
/// that names a crowd (<c>Americans</c>). The name is the head
/// with the proper nouns and capitalised words next to it, without what GUM ties as a title (<c>nmod:desc</c>); names of organisations
/// and places go on over <c>of</c> and <c>for</c> where GUM's phrase does.
/// </summary>
internal static class GoldNames
{
    /// <summary>The kind that a type of GUM stands for; null for a type that is not measured.</summary>
    public static ActorKind? KindOf(string type) => type switch
    {
        "person" => ActorKind.Person,
        "organization" => ActorKind.Organization,
        "place" => ActorKind.Place,
        _ => null,
    };

    /// <summary>The tokens of the name inside a mention, or null when it is not named.</summary>
    public static (int First, int End)? Of(Sentence sentence, ActorKind kind, int first, int end)
    {
        int head = HeadOf(sentence, first, end);
        head = head < 0 ? head : NameAfter(sentence, head, end);
        bool isCrowd = kind == ActorKind.Person && sentence.Xpos[head < 0 ? 0 : head] == "NNPS";
        if (head < 0 || isCrowd || sentence.Upos[head] != "PROPN" || char.IsLower(sentence.Forms[head][0])
            || (IsTitle(sentence, head) && !IsFlat(sentence, head + 1, head) && !IsTitled(sentence, head, first)))
        {
            return null;
        }

        int start = head;
        while (start > first && IsNameWord(sentence, kind, start - 1))
        {
            start--;
        }

        int stop = head + 1;
        while (stop < end && Extend(sentence, kind, stop, end) is var next && next > stop)
        {
            stop = next;
        }

        while (start < stop - 1 && !char.IsLetterOrDigit(sentence.Forms[start][0]))
        {
            start++;
        }

        return (start, stop);
    }

    /// <summary>The token of the mention whose head is outside it.</summary>
    private static int HeadOf(Sentence sentence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (sentence.Upos[i] != "PUNCT" && (sentence.Heads[i] < first || sentence.Heads[i] >= end))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The name that a common noun stands before without a comma: <c>team member Ana Reis</c>.</summary>
    private static int NameAfter(Sentence sentence, int head, int end)
        => head + 1 < end && sentence.Upos[head] is "NOUN" && sentence.Upos[head + 1] == "PROPN" && sentence.Heads[head + 1] == head
            && sentence.Relations[head + 1] is "flat" or "appos" ? head + 1 : head;

    /// <summary>Whether a title stands before a family name that is a trade too: <c>Senator Baker</c>; not <c>Mr. President</c>.</summary>
    private static bool IsTitled(Sentence sentence, int head, int first)
    {
        if (GoldTitles.IsTitle(sentence.Forms[head]))
        {
            return false;
        }

        for (int i = first; i < head; i++)
        {
            if (sentence.Heads[i] == head && sentence.Relations[i] == "nmod:desc")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitle(Sentence sentence, int token)
        => GoldTitles.IsTitleOrRole(sentence.Forms[token]);

    private static bool IsFlat(Sentence sentence, int token, int head)
        => token < sentence.Forms.Count && sentence.Heads[token] == head && sentence.Relations[token] == "flat";

    private static bool IsNameWord(Sentence sentence, ActorKind kind, int token)
    {
        if (sentence.Relations[token] == "nmod:desc" || sentence.Relations[token] is "det" or "appos" || IsPossessive(sentence, token))
        {
            return false;
        }

        if (kind == ActorKind.Person && IsTitle(sentence, token) && sentence.Relations[token] != "flat")
        {
            return false;
        }

        string form = sentence.Forms[token];
        return sentence.Upos[token] == "PROPN" || char.IsUpper(form[0])
            || (form is "-" or "'" or "&" && token > 0 && token + 1 < sentence.Forms.Count && sentence.Upos[token - 1] == "PROPN"
                && sentence.Upos[token + 1] == "PROPN");
    }

    private static int Extend(Sentence sentence, ActorKind kind, int token, int end)
    {
        if (sentence.Upos[token] != "PUNCT" && IsNameWord(sentence, kind, token) && !IsTail(sentence, token))
        {
            return token + 1;
        }

        if (sentence.Forms[token] is "-" or "&" && token + 1 < end && sentence.Upos[token + 1] == "PROPN"
            && sentence.Relations[token + 1] != "appos")
        {
            return token + 2;
        }

        if (sentence.Relations[token] == "flat" && sentence.Upos[token] != "PUNCT")
        {
            return token + 1;
        }

        bool linked = kind != ActorKind.Person && sentence.Forms[token] is "of" or "for" && token + 1 < end;
        int next = token + 1 + (linked && token + 2 < end && sentence.Forms[token + 1] is "the" ? 1 : 0);
        return linked && char.IsUpper(sentence.Forms[next][0]) ? next + 1 : token;
    }

    /// <summary>A relative clause's or conjunct's capital after the name.</summary>
    private static bool IsTail(Sentence sentence, int token)
        => sentence.Relations[token] is "conj" or "appos" or "parataxis" || IsPossessive(sentence, token);

    private static bool IsPossessive(Sentence sentence, int token) => sentence.Xpos[token] == "POS";
}
