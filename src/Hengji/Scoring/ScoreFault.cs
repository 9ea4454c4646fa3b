using Hengji.Checks;

namespace Hengji.Scoring;

/// <summary>A kind of fault that scoring can find: stable code, Chinese title and how bad it is.</summary>
/// <param name="Code">Stable code; S…, G… and N… are those of the fault catalogue, SCORE-… are the scorer's own.</param>
/// <param name="Title">What is wrong, in Chinese.</param>
/// <param name="EnglishTitle">The same in English.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="IsQuestion">Whether it asks for an explanation instead of stating an error.</param>
public sealed record ScoreFault(string Code, string Title, string EnglishTitle, FindingLevel Level, bool IsQuestion = false);
