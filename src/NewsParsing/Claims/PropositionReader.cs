using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Claims;

/// <summary>Determines where one content goes on with a further proposition under the same cue.</summary>
internal readonly struct PropositionReader(TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, WordClassLexicon words)
{
    /// <summary>How far after its <c>to</c> or <c>whether</c> the verb of a clause stands.</summary>
    // With 8, six of the 25,332 claims of PolNeAR, the worldwide articles and gum-news are lost; with 200 none is won.
    private const int Reach = 24;

    /// <summary>How many verbs up from the opener the one is that is coordinated (<c>and that they could try to stop</c>).</summary>
    // With 1, one of 25,332 claims is lost; with 10 none is won.
    private const int HighestClause = 3;

    /// <summary>How far back a clause with <c>that</c> is looked for which a second one may stand beside.</summary>
    // With 10, two of 25,332 claims are cut where the first that stands further back; with 1,000 none differs.
    private const int FurthestThat = 64;

    /// <summary>
    /// Whether a coordinator is at the token, and a clause of the same rank as the content's first after it: <c>and that</c>,
    /// <c>and to</c>, <c>and whether</c>.
    /// </summary>
    /// <param name="token">The coordinator.</param>
    /// <param name="first">The content's first token.</param>
    /// <param name="end">The token after the content.</param>
    public bool IsFurther(int token, int first, int end)
    {
        int opener = token + 1;
        // Roe said “it rained and that was that”: quoted words stay whole (5 claims more otherwise). Of 25,332 claims 32 stand after but.
        bool isCoordinator = text.TokenForm[token] == Words.And || text.TokenForm[token] == Words.But;
        if (opener >= end || quotations.TokenQuotation[token] >= 0 || !isCoordinator)
        {
            return false;
        }

        bool isThat = IsThat(opener);
        // "the plan was late but that the rest was sound": the first clause has no that, so only one reading is left (18 of 25,332 claims).
        if (isThat && !HasThat(Math.Max(first + 1, token - FurthestThat), token))
        {
            // There is no other clause with that which this one could stand beside.
            return true;
        }

        // "to cut prices and to raise wages" (14 of 25,332 claims), "how it began and whether …" (9).
        bool opens = isThat
            || syntax.Xpos[opener] == PennTag.TO
            || (words.ClassesOf(text.TokenForm[opener]) & WordClasses.Wh) != 0;
        return opens
            // "how much and how soon they can leave": without a verb before it the first part is no clause.
            && HasVerb(Math.Max(first, token - Reach), token)
            && HasVerb(opener, Math.Min(end, opener + Reach))
            && IsSameKind(opener, first)
            && IsCoordinated(opener, first, end);
    }

    /// <summary>The token after an introducing <c>that</c>, or the token itself.</summary>
    // "That is why we pay." is a sentence of its own.
    public int SkipThat(int token, int end) => token < end && text.TokenForm[token] == Words.That
        && ((text.TokenShapes[token] & TokenShape.SentenceStart) == 0 || IsThat(token)) ? token + 1 : token;

    private bool IsThat(int token) => text.TokenForm[token] == Words.That && syntax.Upos[token] == UniversalTag.Sconj;

    /// <summary>Whether the opener's clause stands beside the clause that the cue governs, not beside one inside it.</summary>
    private bool IsCoordinated(int opener, int first, int end)
    {
        int verb = syntax.Head[opener];
        for (int step = 0; step < HighestClause && verb > opener && verb < Math.Min(end, opener + Reach); step++)
        {
            int governor = syntax.Head[verb];
            if (IsOutside(governor, first, end))
            {
                return true;
            }

            // "the board knew that the plan was late and that it would cost more": the conjunct has to hang on the clause that the cue
            // governs (19 claims more otherwise).
            if (syntax.Relation[verb] == Relation.Conj)
            {
                // In how it began the tree makes how the head of began.
                int above = syntax.Head[governor];
                return governor < opener && (IsOutside(above, first, end) || (above == first && IsOutside(syntax.Head[first], first, end)));
            }

            verb = governor;
        }

        return false;
    }

    private bool HasThat(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsThat(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOutside(int token, int first, int end) => token < first || token >= end;

    private bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (syntax.Upos[i] is UniversalTag.Verb or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSameKind(int opener, int first)
    {
        PennTag tag = syntax.Xpos[opener];
        // "not to win but to lose" within a that-clause stays whole: another kind of clause cannot stand beside the content's first (38
        // claims more otherwise).
        bool isQuestion = tag != PennTag.TO && !IsThat(opener);
        bool beginsAsQuestion = (words.ClassesOf(text.TokenForm[first]) & WordClasses.Wh) != 0;
        return tag == PennTag.TO
            ? syntax.Xpos[first] == PennTag.TO || syntax.Xpos[first + 1] == PennTag.TO
            : isQuestion == beginsAsQuestion;
    }
}
