using NewsParsing.Lexicon;
using NewsParsing.Syntax;

namespace NewsParsing.Actors.Entities;

/// <summary>
/// Determines whose a document is, where the words around it say so: <c>Acme's letter</c>, <c>a report by Acme</c>, <c>a note sent by
/// Acme</c>, <c>Acme issued a statement</c>, <c>an Acme press release</c>.
/// </summary>
internal sealed class DocumentIssuers(Discourse discourse)
{
    /// <summary>How far before and after its noun a document's issuer and the verb of issuing are looked for.</summary>
    // "a joint statement on trade and security that was released late on Monday by Acme": the tree decides, this bounds the work.
    private const int Before = 8, After = 14;

    /// <summary>The entity that issued the document of a noun, or -1.</summary>
    public int Of(int noun)
    {
        int owner = OwnerOf(noun);
        owner = owner >= 0 ? owner : AgentOf(noun);
        return owner >= 0 ? owner : IssuerOf(noun);
    }

    /// <summary>Who possesses it, or whose name stands before it: <c>its report</c>, <c>an Acme survey</c>.</summary>
    private int OwnerOf(int noun)
    {
        SyntaxBuffer syntax = discourse.Syntax;
        int start = Math.Max(discourse.SentenceStart(noun), noun - Before);
        for (int i = noun - 1; i >= start; i--)
        {
            if (syntax.Head[i] == noun && syntax.Relation[i] is Relation.NmodPoss or Relation.Compound && IssuerAt(i) is >= 0 and var owner)
            {
                return owner;
            }
        }

        return -1;
    }

    /// <summary>Whom <c>by</c> or <c>from</c> names after it, over a participle of issuing.</summary>
    private int AgentOf(int noun)
    {
        SyntaxBuffer syntax = discourse.Syntax;
        int end = Math.Min(discourse.SentenceEnd(noun), noun + After);
        for (int i = noun + 1; i < end; i++)
        {
            int head = syntax.Head[i];
            bool isAgent = (head == noun && syntax.Relation[i] == Relation.Nmod)
                || (head > noun && head < i && syntax.Relation[i] is Relation.Obl or Relation.OblAgent && IsIssued(head, noun));
            if (isAgent && HasLink(i, noun) && IssuerAt(i) is >= 0 and var agent)
            {
                return agent;
            }
        }

        return -1;
    }

    /// <summary>Who issues it, as the subject of the verb whose object it is.</summary>
    private int IssuerOf(int noun)
    {
        int verb = discourse.Syntax.Head[noun];
        bool isObject = verb >= 0 && discourse.Syntax.Relation[noun] == Relation.Obj && discourse.IsLemma(verb, ActorClasses.IssuingVerb);
        int subject = isObject ? discourse.Syntax.Tree.SubjectOf(verb, out _) : -1;
        return subject >= 0 ? IssuerAt(subject) : -1;
    }

    /// <summary>Whether a verb says of a document that it is issued: <c>a note sent</c>, <c>the note was sent</c>.</summary>
    private bool IsIssued(int verb, int noun)
        => discourse.IsLemma(verb, ActorClasses.IssuingVerb)
            && (discourse.Syntax.Tree.Hangs(verb, noun, Relation.Acl) || discourse.Syntax.Tree.Hangs(noun, verb, Relation.NsubjPass)
                || (discourse.Syntax.Relation[verb] == Relation.AclRelcl && discourse.Syntax.Head[verb] == noun));

    private bool HasLink(int word, int noun)
    {
        for (int i = word - 1; i > noun && i > word - Before; i--)
        {
            if (discourse.Syntax.Tree.Hangs(i, word, Relation.Case))
            {
                return discourse.Text.TokenForm[i] == Words.By || discourse.Text.TokenForm[i] == Words.From;
            }
        }

        return false;
    }

    /// <summary>Whoever is named at a word, or right after it where it is the title of a name; no place.</summary>
    private int IssuerAt(int word)
    {
        int entity = discourse.EntityAt(word);
        int end = Math.Min(discourse.SentenceEnd(word), word + Before);
        for (int i = word + 1; entity < 0 && i < end; i++)
        {
            bool isTitled = discourse.Mentions.TokenMention[i] is >= 0 and var mention && discourse.Syntax.Head[i] == word
                && discourse.Mentions.Items[mention].PhraseFirst <= word;
            entity = isTitled ? discourse.EntityAt(i) : entity;
        }

        return entity >= 0 && discourse.Entities.Items[entity].Kind is not (ActorKind.Place or ActorKind.Document) ? entity : -1;
    }
}
