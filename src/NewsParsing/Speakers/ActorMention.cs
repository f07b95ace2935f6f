using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Speakers;

/// <summary>One mention of an actor.</summary>
/// <param name="Tokens">The tokens of the name, noun phrase or pronoun.</param>
/// <param name="Kind">What it is by form.</param>
/// <param name="Rule">What found it.</param>
internal readonly record struct ActorMention(TokenRange Tokens, MentionKind Kind, Rule Rule);
