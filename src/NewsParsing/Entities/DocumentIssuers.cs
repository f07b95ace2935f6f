using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>
/// Determines whose a document is, where the words around it say so: <c>Acme's letter</c>, <c>a report by Acme</c>, <c>a note sent by
/// Acme</c>, <c>Acme issued a statement</c>, <c>an Acme press release</c>.
/// </summary>
internal sealed class DocumentIssuers(Knowledge knowledge, TextBuffer text, SyntaxBuffer syntax, EntityBuffer entities)
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
        int start = Math.Max(text.SentenceStartOf(noun), noun - Before);
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
        int end = Math.Min(text.SentenceEndOf(noun), noun + After);
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
        int verb = syntax.Head[noun];
        bool isObject = verb >= 0 && syntax.Relation[noun] == Relation.Obj
            && knowledge.Actors.Has(syntax.Lemma[verb], ActorClasses.IssuingVerb);
        int subject = isObject ? syntax.Tree.SubjectOf(verb, out _) : -1;
        return subject >= 0 ? IssuerAt(subject) : -1;
    }

    /// <summary>Whether a verb says of a document that it is issued: <c>a note sent</c>, <c>the note was sent</c>.</summary>
    private bool IsIssued(int verb, int noun)
        => knowledge.Actors.Has(syntax.Lemma[verb], ActorClasses.IssuingVerb)
            && (syntax.Tree.Hangs(verb, noun, Relation.Acl) || syntax.Tree.Hangs(noun, verb, Relation.NsubjPass)
                || (syntax.Relation[verb] == Relation.AclRelcl && syntax.Head[verb] == noun));

    private bool HasLink(int word, int noun)
    {
        for (int i = word - 1; i > noun && i > word - Before; i--)
        {
            if (syntax.Tree.Hangs(i, word, Relation.Case))
            {
                return text.TokenForm[i] == Words.By || text.TokenForm[i] == Words.From;
            }
        }

        return false;
    }

    /// <summary>Whoever is named at a word, or right after it where it is the title of a name; no place.</summary>
    private int IssuerAt(int word)
    {
        int entity = entities.EntityAt(word);
        int end = Math.Min(text.SentenceEndOf(word), word + Before);
        for (int i = word + 1; entity < 0 && i < end; i++)
        {
            bool isTitled = entities.References.TokenMention[i] is >= 0 and var mention && syntax.Head[i] == word
                && entities.References.Items[mention].PhraseFirst <= word;
            entity = isTitled ? entities.EntityAt(i) : entity;
        }

        return entity >= 0 && entities.Items[entity].Kind is not (ActorKind.Place or ActorKind.Document) ? entity : -1;
    }
}
