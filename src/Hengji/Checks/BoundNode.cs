using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks;

/// <summary>A number of a relation after its cells were looked up: figures and constants, in one common unit.</summary>
public abstract record BoundNode;

/// <summary>An exact number.</summary>
public sealed record BoundConstant(Rational Value) : BoundNode;

/// <summary>A printed figure times the factor that brings its unit to the relation's unit.</summary>
public sealed record BoundFigure(Figure Figure, Rational Factor) : BoundNode;

/// <summary>A weighted sum; a figure appears in it once, its coefficients added up.</summary>
public sealed record BoundSum(ImmutableArray<BoundTerm> Terms) : BoundNode;

/// <summary>One term of a sum.</summary>
public readonly record struct BoundTerm(Rational Coefficient, BoundNode Node);

/// <summary>A product.</summary>
public sealed record BoundProduct(BoundNode Left, BoundNode Right) : BoundNode;

/// <summary>A quotient.</summary>
public sealed record BoundQuotient(BoundNode Dividend, BoundNode Divisor) : BoundNode;

/// <summary>abs, min or max of its parts.</summary>
public sealed record BoundChoice(RuleFunction Function, ImmutableArray<BoundNode> Parts) : BoundNode;

/// <summary>A relation of two numbers with its figures put in: what feasibility and fault location work on.</summary>
/// <param name="Outcome">The check it belongs to.</param>
/// <param name="Operator">How the sides must relate.</param>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
public sealed record BoundRelation(
    CheckOutcome Outcome, ComparisonOperator Operator, BoundNode Left, BoundNode Right);
