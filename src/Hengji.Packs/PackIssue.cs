using Hengji.Checks;

namespace Hengji.Packs;

/// <summary>Something in a pack that can be read but should not stay so (规则包问题).</summary>
/// <param name="Level">Error: the pack must not be used; warn: somebody must look at it; note: for information.</param>
/// <param name="Code">Stable code, for instance <c>pack.weights</c>.</param>
/// <param name="Message">In Chinese.</param>
/// <param name="English">In English.</param>
/// <param name="Place">Where, if known.</param>
public sealed record PackIssue(
    FindingLevel Level, string Code, string Message, string English, SourceLocation? Place = null)
    : Problem(Code, Message, English, Place);
