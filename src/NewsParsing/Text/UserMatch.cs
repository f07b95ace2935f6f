namespace NewsParsing.Text;

/// <summary>A name or form of address that the user gave, where the text has it.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Form">Index of the first form of these tokens in the user's names; others follow by their <c>Next</c>.</param>
internal readonly record struct UserMatch(TokenRange Tokens, int Form);
