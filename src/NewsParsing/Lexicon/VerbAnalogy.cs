namespace NewsParsing.Lexicon;

/// <summary>What a form of a verb that the user gave is read as.</summary>
/// <param name="Form">The form hash of the same form of a verb that the models know.</param>
/// <param name="Forms">Which verb forms it can be.</param>
/// <param name="Particles">The form hashes of the particles that have to follow: <c>(clapped) back</c>.</param>
internal readonly record struct VerbAnalogy(ulong Form, VerbForms Forms, ulong[] Particles);
