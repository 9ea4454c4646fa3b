using CsCheck;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Tests.Checks;

/// <summary>Random syntax trees, every node kind and function in them.</summary>
internal static class TreeGenerator
{
    private static readonly TextSpan Nowhere = new(0, 0);
    private static readonly Gen<string> Word = OneOf("income", "total", "a1", "_x", "units", "sum", "and", "收入", "not", "first");
    private static readonly Gen<string> Key = OneOf("u07", "dept", "N007", "_", "vehicle", "3-1", "合计");

    public static Gen<Expression> Relation(int depth) =>
        depth == 0
            ? Comparison(0)
            : Gen.OneOf(
                Comparison(depth - 1),
                Gen.Select(Gen.Enum<ConnectiveOperator>(), Relation(depth - 1), Relation(depth - 1),
                    (op, left, right) => (Expression)new Connective(op, left, right, Nowhere)),
                Relation(depth - 1).Select(inner => Call(RuleFunction.Not, inner)),
                Gen.Select(Cell, Text, (cell, text) => Call(RuleFunction.Same, cell, text)),
                Cell.Select(cell => Call(RuleFunction.Filled, cell)),
                List.Select(list => Call(RuleFunction.Complete, list)),
                Gen.Select(Cell, Cell, (rate, n) => Call(RuleFunction.Reach, rate, n)));

    private static Gen<Expression> Comparison(int depth) =>
        Gen.Select(Gen.Enum<ComparisonOperator>(), Number(depth), Number(depth),
            (op, left, right) => (Expression)new Comparison(op, left, right, Nowhere));

    public static Gen<Expression> Number(int depth) =>
        depth == 0
            ? Gen.OneOf(Cell, Literal, Word.Select(name => (Expression)new ParameterReference(name, Nowhere)))
            : Gen.OneOf(
                Number(0),
                Gen.Select(Gen.Enum<ArithmeticOperator>(), Number(depth - 1), Number(depth - 1),
                    (op, left, right) => (Expression)new Arithmetic(op, left, right, Nowhere)),
                Number(depth - 1).Select(inner => (Expression)new Negation(inner, Nowhere)),
                List.Select(list => Call(RuleFunction.Sum, list)),
                List.Select(list => Call(RuleFunction.Count, list)),
                Cell.Select(cell => Call(RuleFunction.Previous, cell)),
                Cell.Select(cell => Call(RuleFunction.OrZero, cell)),
                Gen.Select(Number(depth - 1), Text, (x, name) => Call(RuleFunction.Band, x, name)),
                Gen.Select(OneOf(RuleFunction.Ratio, RuleFunction.Percent, RuleFunction.Growth, RuleFunction.Min,
                    RuleFunction.Max), Number(depth - 1), Number(depth - 1), (f, a, b) => Call(f, a, b)),
                Number(depth - 1).Select(inner => Call(RuleFunction.Abs, inner)),
                Gen.Select(Relation(depth - 1), Number(depth - 1), Number(depth - 1), (c, a, b) => Call(RuleFunction.If, c, a, b)));

    private static Gen<Expression> Cell { get; } =
        Gen.Select(Word, Word, Gen.Bool, Key,
            (form, item, hasRow, key) => (Expression)new CellReference(form, item, hasRow ? key : null, Nowhere));

    private static Gen<Expression> List { get; } =
        Gen.Select(Word, Word, Gen.Bool,
            (form, item, units) => (Expression)new ListReference(form, item, units, Nowhere));

    private static Gen<Expression> Literal { get; } =
        Gen.Select(Gen.Long[0, 1_000_000_000_000], Gen.Int[0, 8],
            (digits, decimals) => (Expression)new NumberLiteral(
                Rational.Of(digits, System.Numerics.BigInteger.Pow(10, decimals)), Nowhere));

    private static Gen<Expression> Text { get; } =
        OneOf("", "优", "it's", "a \"b\"", "(略)", "name_1").Select(text => (Expression)new TextLiteral(text, Nowhere));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static FunctionCall Call(RuleFunction function, params Expression[] arguments) =>
        new(function, [.. arguments], Nowhere);
}
