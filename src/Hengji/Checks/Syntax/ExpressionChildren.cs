namespace Hengji.Checks.Syntax;

/// <summary>Walking over the tree.</summary>
public static class ExpressionChildren
{
    /// <summary>The parts a node is made of, left to right; none for leaves.</summary>
    public static IEnumerable<Expression> Children(this Expression expression) =>
        expression switch
        {
            Negation negation => [negation.Operand],
            Arithmetic arithmetic => [arithmetic.Left, arithmetic.Right],
            Comparison comparison => [comparison.Left, comparison.Right],
            Connective connective => [connective.Left, connective.Right],
            FunctionCall call => call.Arguments,
            _ => [],
        };

    /// <summary>The node and everything below it, in the order of the text.</summary>
    public static IEnumerable<Expression> SelfAndBelow(this Expression expression) =>
        expression.Children().SelectMany(SelfAndBelow).Prepend(expression);
}
