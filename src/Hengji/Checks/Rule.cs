using Hengji.Checks.Syntax;
using Hengji.Regulations;

namespace Hengji.Checks;

/// <summary>One cross-check (勾稽关系) of a pack: a relation that figures must satisfy, and what to say when they do not.</summary>
/// <param name="Code">Stable code, for instance <c>C01-income</c>; starts with the check's number in the forms document.</param>
/// <param name="Title">What must hold, in Chinese.</param>
/// <param name="Scope">For which rows it is asked.</param>
/// <param name="Check">The relation.</param>
/// <param name="Level">How bad a break is.</param>
/// <param name="Certainty">How surely the relation must hold.</param>
/// <param name="Citation">Where it comes from.</param>
public sealed record Rule(
    string Code,
    string Title,
    RuleScope Scope,
    Expression Check,
    FindingLevel Level,
    Certainty Certainty,
    Citation Citation)
{
    /// <summary>English counterpart of the title; null when the pack gives none.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>Asked only where this holds for certain; null for always.</summary>
    public Expression? When { get; init; }

    /// <summary>
    /// Sentence for a break, with the names {lhs}, {rhs}, {gap}, {slack}, {row}; empty for the standard sentence.
    /// </summary>
    public string Say { get; init; } = "";

    /// <summary>What the filler should do about a break; empty for the standard advice.</summary>
    public string Advice { get; init; } = "";

    /// <summary>English counterpart of the advice; null when the pack gives none.</summary>
    public string? EnglishAdvice { get; init; }

    /// <summary>The assumption the relation rests on; empty when <see cref="Certainty"/> is certain.</summary>
    public string Assumption { get; init; } = "";

    /// <summary>English counterpart of the assumption; null when the pack gives none.</summary>
    public string? EnglishAssumption { get; init; }

    /// <summary>The relation as the pack writes it, for documentation and messages.</summary>
    public string Source { get; init; } = "";

    /// <summary>Tests the pack writes beside the rule.</summary>
    public ImmutableArray<RuleTest> Tests { get; init; } = [];

    /// <summary>Where the rule is written; null for rules made in code.</summary>
    public SourceLocation? Place { get; init; }
}

/// <summary>How bad a finding is (严重程度).</summary>
public enum FindingLevel
{
    /// <summary>提示: for information.</summary>
    Note,

    /// <summary>警告: needs an explanation.</summary>
    Warn,

    /// <summary>错误: must be corrected before submission.</summary>
    Error,
}

/// <summary>How surely a relation must hold (确定程度).</summary>
public enum Certainty
{
    /// <summary>The form itself states or plainly implies it.</summary>
    Certain,

    /// <summary>It rests on an ordinary assumption, named in the rule.</summary>
    Inferred,

    /// <summary>It should hold only under a reading nobody has confirmed: a break is a question (提请说明), not an error.</summary>
    Conditional,
}

/// <summary>The rows a rule is asked for.</summary>
/// <param name="Kind">How the rows are chosen.</param>
/// <param name="Form">The form whose rows are meant; empty for <see cref="RuleScopeKind.Once"/> and <see cref="RuleScopeKind.EachUnit"/>.</param>
/// <param name="PairKey">For <see cref="RuleScopeKind.EachPair"/>: the text column that tells equal facts.</param>
public sealed record RuleScope(RuleScopeKind Kind, string Form = "", string PairKey = "");

/// <summary>How a rule's rows are chosen.</summary>
public enum RuleScopeKind
{
    /// <summary><c>for: once</c>: unit forms are read at the department's row.</summary>
    Once,

    /// <summary><c>for: each unit</c>: the department's units, without the sum.</summary>
    EachUnit,

    /// <summary><c>for: each row of FORM</c>: every row, the sum included.</summary>
    EachRow,

    /// <summary>
    /// <c>for: each repeat of FORM by COLUMN</c>: the first row of each key against each later row with it; the
    /// expression calls them <c>first.ITEM</c> and <c>later.ITEM</c>.
    /// </summary>
    EachPair,
}
