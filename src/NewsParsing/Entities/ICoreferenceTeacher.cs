using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Sees every decision of the walk; training takes its samples through it. A parse has none.</summary>
internal interface ICoreferenceTeacher
{
    /// <summary>Notes a decision and returns the candidate to take in place of <paramref name="chosen"/>.</summary>
    /// <param name="type">What kind of words the mention is.</param>
    /// <param name="mention">Its tokens.</param>
    /// <param name="candidates">Whom it may mean.</param>
    /// <param name="chosen">The candidate that the model takes.</param>
    int Decide(MentionType type, TokenRange mention, CandidateBuffer candidates, int chosen);
}
