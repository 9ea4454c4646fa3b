using Hengji.Checks.Syntax;

namespace Hengji.Checks.Language;

/// <summary>Writes a tree in the rule language, one canonical text for one tree: parsing it gives the tree back.</summary>
public static class RulePrinter
{
    /// <summary>The canonical text, with as few parentheses as possible.</summary>
    public static string Print(Expression expression) => Print(expression, Level.Implication);

    /// <summary>The scope as packs write it.</summary>
    public static string Print(RuleScope scope) =>
        scope.Kind switch
        {
            RuleScopeKind.Once => "once",
            RuleScopeKind.EachUnit => "each unit",
            RuleScopeKind.EachRow => $"each row of {scope.Form}",
            RuleScopeKind.EachPair => $"each repeat of {scope.Form} by {scope.PairKey}",
        };

    /// <summary>How a comparison is written.</summary>
    public static string Sign(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => "==",
            ComparisonOperator.NotEqual => "!=",
            ComparisonOperator.AtMost => "<=",
            ComparisonOperator.AtLeast => ">=",
            ComparisonOperator.Less => "<",
            ComparisonOperator.Greater => ">",
        };

    private static string Print(Expression expression, Level atLeast)
    {
        var (text, level) = Written(expression);
        return level < atLeast ? $"({text})" : text;
    }

    private static (string Text, Level Level) Written(Expression expression) =>
        expression switch
        {
            NumberLiteral number => (Number(number), Level.Primary),
            TextLiteral text => (Quoted(text.Value), Level.Primary),
            CellReference cell => ($"{cell.Form}.{cell.Item}{(cell.Row is { } row ? $"[{row}]" : "")}", Level.Primary),
            ListReference list =>
                (list.UnitsOnly ? $"units {list.Form}.{list.Item}" : $"{list.Form}.{list.Item}[*]", Level.Primary),
            ParameterReference parameter => ($"param({Name(parameter.Name)})", Level.Primary),
            Negation negation => ("-" + Print(negation.Operand, Level.Unary), Level.Unary),
            Arithmetic arithmetic => Written(arithmetic),
            Comparison comparison =>
                ($"{Print(comparison.Left, Level.Sum)} {Sign(comparison.Operator)} {Print(comparison.Right, Level.Sum)}",
                    Level.Relation),
            Connective connective => Written(connective),
            FunctionCall { Function: RuleFunction.Not } not => ($"not({Print(not.Arguments[0])})", Level.Denial),
            FunctionCall call => ($"{FunctionNames.Of(call.Function)}({Arguments(call)})", Level.Primary),
            _ => throw new ArgumentException($"Unknown node {expression.GetType().Name}.", nameof(expression)),
        };

    private static (string, Level) Written(Arithmetic arithmetic) =>
        arithmetic.Operator switch
        {
            ArithmeticOperator.Add =>
                ($"{Print(arithmetic.Left, Level.Sum)} + {Print(arithmetic.Right, Level.Product)}", Level.Sum),
            ArithmeticOperator.Subtract =>
                ($"{Print(arithmetic.Left, Level.Sum)} - {Print(arithmetic.Right, Level.Product)}", Level.Sum),
            ArithmeticOperator.Multiply =>
                ($"{Print(arithmetic.Left, Level.Product)} * {Print(arithmetic.Right, Level.Unary)}", Level.Product),
        };

    private static (string, Level) Written(Connective connective) =>
        connective.Operator switch
        {
            ConnectiveOperator.And =>
                ($"{Print(connective.Left, Level.Conjunction)} and {Print(connective.Right, Level.Denial)}", Level.Conjunction),
            ConnectiveOperator.Or =>
                ($"{Print(connective.Left, Level.Disjunction)} or {Print(connective.Right, Level.Conjunction)}", Level.Disjunction),
            ConnectiveOperator.Implies =>
                ($"{Print(connective.Left, Level.Disjunction)} implies {Print(connective.Right, Level.Implication)}",
                    Level.Implication),
        };

    private static string Arguments(FunctionCall call) =>
        call is { Function: RuleFunction.Band, Arguments: [var value, TextLiteral name] }
            ? $"{Print(value)}, {Name(name.Value)}"
            : string.Join(", ", call.Arguments.Select(argument => Print(argument)));

    private static string Name(string name) => Lexer.IsWord(name) ? name : Quoted(name);

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>As many decimals as the number has; literals are decimal fractions, so there is an end.</summary>
    private static string Number(NumberLiteral number)
    {
        var decimals = 0;
        var scaled = number.Value;
        while (!scaled.IsWhole && decimals < RuleParser.MaximumDigits)
            (scaled, decimals) = (scaled * 10, decimals + 1);
        return number.Value.ToText(decimals);
    }

    private enum Level
    {
        Implication,
        Disjunction,
        Conjunction,
        Denial,
        Relation,
        Sum,
        Product,
        Unary,
        Primary,
    }
}
