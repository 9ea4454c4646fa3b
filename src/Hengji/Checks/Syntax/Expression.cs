namespace Hengji.Checks.Syntax;

/// <summary>A node of the rule language's one syntax tree: total, typed, without loops, so every host can translate it.</summary>
/// <param name="Span">Where it stands in the rule's text.</param>
public abstract record Expression(TextSpan Span);

/// <summary>Part of a rule's text.</summary>
/// <param name="Start">First character, from 0.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct TextSpan(int Start, int Length);

/// <summary>A number written in the rule; exact.</summary>
public sealed record NumberLiteral(Figures.Rational Value, TextSpan Span) : Expression(Span);

/// <summary>A text written in the rule, for <c>same(…)</c>.</summary>
public sealed record TextLiteral(string Value, TextSpan Span) : Expression(Span);

/// <summary>A cell: <c>income.total</c> in the rule's row, <c>control.final[vehicle]</c> in a named row.</summary>
/// <param name="Form">Form id, or <c>first</c> and <c>later</c> in rules over pairs.</param>
/// <param name="Item">Column id.</param>
/// <param name="Row">Named row; null for the row the rule is asked for.</param>
/// <param name="Span">Place in the text.</param>
public sealed record CellReference(string Form, string Item, string? Row, TextSpan Span) : Expression(Span);

/// <summary>A column over many rows: <c>special.amount[*]</c>, or <c>units income.total</c> without the sum row.</summary>
public sealed record ListReference(string Form, string Item, bool UnitsOnly, TextSpan Span) : Expression(Span);

/// <summary>A parameter of the pack: <c>param(max_control_rate)</c>.</summary>
public sealed record ParameterReference(string Name, TextSpan Span) : Expression(Span);

/// <summary>Opposite: <c>-a</c>.</summary>
public sealed record Negation(Expression Operand, TextSpan Span) : Expression(Span);

/// <summary>Sum, difference or product of two numbers.</summary>
public sealed record Arithmetic(ArithmeticOperator Operator, Expression Left, Expression Right, TextSpan Span)
    : Expression(Span);

/// <summary>Operators of <see cref="Arithmetic"/>; division is the function <c>ratio</c>.</summary>
public enum ArithmeticOperator
{
    /// <summary>+</summary>
    Add,

    /// <summary>-</summary>
    Subtract,

    /// <summary>*</summary>
    Multiply,
}

/// <summary>A call of one of the language's functions.</summary>
public sealed record FunctionCall(RuleFunction Function, ImmutableArray<Expression> Arguments, TextSpan Span)
    : Expression(Span);

/// <summary>A relation of two numbers.</summary>
public sealed record Comparison(ComparisonOperator Operator, Expression Left, Expression Right, TextSpan Span)
    : Expression(Span);

/// <summary>Operators of <see cref="Comparison"/>.</summary>
public enum ComparisonOperator
{
    /// <summary>==</summary>
    Equal,

    /// <summary>!=</summary>
    NotEqual,

    /// <summary>&lt;=</summary>
    AtMost,

    /// <summary>&gt;=</summary>
    AtLeast,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>&gt;</summary>
    Greater,
}

/// <summary>Both, either, or one if the other: joins relations.</summary>
public sealed record Connective(ConnectiveOperator Operator, Expression Left, Expression Right, TextSpan Span)
    : Expression(Span);

/// <summary>Operators of <see cref="Connective"/>.</summary>
public enum ConnectiveOperator
{
    /// <summary>and</summary>
    And,

    /// <summary>or</summary>
    Or,

    /// <summary>implies</summary>
    Implies,
}

/// <summary>The functions of the rule language; nobody can add others.</summary>
public enum RuleFunction
{
    /// <summary>sum(a, b, …) or sum(list): missing parts make it n/a unless the list is optional.</summary>
    Sum,

    /// <summary>ratio(a, b): a ÷ b.</summary>
    Ratio,

    /// <summary>percent(a, b): 100 × a ÷ b.</summary>
    Percent,

    /// <summary>growth(a, b): 100 × (a ÷ b − 1), with b used once.</summary>
    Growth,

    /// <summary>abs(a)</summary>
    Abs,

    /// <summary>min(a, b, …)</summary>
    Min,

    /// <summary>max(a, b, …)</summary>
    Max,

    /// <summary>if(condition, a, b): needs a condition that is certain, else n/a.</summary>
    If,

    /// <summary>prev(cell): the same cell of last year's submission.</summary>
    Previous,

    /// <summary>count(list): number of rows that have the cell.</summary>
    Count,

    /// <summary>complete(list): whether every row has the cell.</summary>
    Complete,

    /// <summary>filled(cell): whether the cell holds anything.</summary>
    Filled,

    /// <summary>same(a, b): whether two texts agree, but for spaces and the shape of brackets.</summary>
    Same,

    /// <summary>band(x, name): the value a pack's table gives to x.</summary>
    Band,

    /// <summary>reach(rate, n): whether a printed percentage can come from whole numbers out of n.</summary>
    Reach,

    /// <summary>orzero(cell): the figure, or exactly 0 where the form says a blank means none.</summary>
    OrZero,

    /// <summary>not(relation)</summary>
    Not,
}
