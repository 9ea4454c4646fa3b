using Hengji.Figures;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>The formula of a computed column: columns of the same row, + - *, ratio, percent, growth.</summary>
internal abstract record FormFormula
{
    /// <summary>Ids of the columns it uses, each once.</summary>
    public IEnumerable<string> Columns => Walk().OfType<ColumnNode>().Select(node => node.Item).Distinct();

    /// <summary>The result; null when a column is missing or a divisor is 0.</summary>
    public abstract Rational? Evaluate(Func<string, Rational?> value);

    /// <summary>The formula as a spreadsheet writes it.</summary>
    public abstract string ToExcel(Func<string, string> cell);

    /// <summary>The formula of a hundredth of the result, for cells that store 0.54 and show 54%.</summary>
    public string ToExcelShare(Func<string, string> cell) =>
        this is OperatorNode { Sign: '*', Left: NumberNode { Value: 100 } } percent
            ? percent.Right.ToExcel(cell)
            : $"({ToExcel(cell)})/100";

    /// <summary>This node and all below it.</summary>
    protected abstract IEnumerable<FormFormula> Walk();

    internal sealed record NumberNode(decimal Value) : FormFormula
    {
        public override Rational? Evaluate(Func<string, Rational?> value) => Rational.Of(Value);

        public override string ToExcel(Func<string, string> cell) => Value.ToString(CultureInfo.InvariantCulture);

        protected override IEnumerable<FormFormula> Walk() => [this];
    }

    internal sealed record ColumnNode(string Item) : FormFormula
    {
        public override Rational? Evaluate(Func<string, Rational?> value) => value(Item);

        public override string ToExcel(Func<string, string> cell) => cell(Item);

        protected override IEnumerable<FormFormula> Walk() => [this];
    }

    internal sealed record OperatorNode(char Sign, FormFormula Left, FormFormula Right) : FormFormula
    {
        public override Rational? Evaluate(Func<string, Rational?> value) =>
            (Left.Evaluate(value), Right.Evaluate(value)) switch
            {
                ({ } a, { } b) => Sign switch { '+' => a + b, '-' => a - b, '*' => a * b, _ => Quotient(a, b) },
                _ => null,
            };

        public override string ToExcel(Func<string, string> cell) =>
            Sign == '+'
                ? $"{Left.ToExcel(cell)}+{Right.ToExcel(cell)}"
                : $"{Inner(Left, cell)}{Sign}{Inner(Right, cell)}";

        protected override IEnumerable<FormFormula> Walk() => [this, .. Left.Walk(), .. Right.Walk()];

        private static string Inner(FormFormula part, Func<string, string> cell) =>
            part is OperatorNode ? $"({part.ToExcel(cell)})" : part.ToExcel(cell);

        private static Rational? Quotient(Rational a, Rational b) => b.Sign == 0 ? null : a / b;
    }
}
