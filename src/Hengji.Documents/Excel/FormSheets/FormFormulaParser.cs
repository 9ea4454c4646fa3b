namespace Hengji.Documents.Excel.FormSheets;

/// <summary>Reads the formula of a computed column; anything beyond its few words gives null.</summary>
internal sealed class FormFormulaParser
{
    private readonly List<string> tokens;
    private int at;

    private FormFormulaParser(List<string> tokens) => this.tokens = tokens;

    private string Next => at < tokens.Count ? tokens[at] : "";

    /// <summary>The formula, or null when it is missing or uses words a cell of one row cannot.</summary>
    public static FormFormula? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || Tokens(text) is not { } tokens)
            return null;
        var parser = new FormFormulaParser(tokens);
        var formula = parser.Sum();
        return parser.at == tokens.Count ? formula : null;
    }

    private FormFormula? Sum()
    {
        var left = Product();
        while (left is not null && Next is "+" or "-")
        {
            var sign = tokens[at++][0];
            left = Product() is { } right ? new FormFormula.OperatorNode(sign, left!, right) : null;
        }
        return left;
    }

    private FormFormula? Product()
    {
        var left = Atom();
        while (left is not null && Next == "*")
        {
            at++;
            left = Atom() is { } right ? new FormFormula.OperatorNode('*', left, right) : null;
        }
        return left;
    }

    private FormFormula? Atom()
    {
        var token = Next;
        at++;
        if (token == "-")
            return Atom() is { } negated ? Operator('-', Number(0), negated) : null;
        if (token == "(")
            return Sum() is { } inner && Take(")") ? inner : null;
        if (decimal.TryParse(token, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return Number(number);
        if (token.Length == 0 || !char.IsAsciiLetter(token[0]))
            return null;
        return Next == "(" ? Call(token) : new FormFormula.ColumnNode(token[(token.LastIndexOf('.') + 1)..]);
    }

    private FormFormula? Call(string name)
    {
        var arguments = new List<FormFormula>();
        do
        {
            at++;
            if (Sum() is not { } argument)
                return null;
            arguments.Add(argument);
        }
        while (Next == ",");
        if (!Take(")"))
            return null;
        return (name, arguments.Count) switch
        {
            ("sum", > 0) => arguments.Aggregate((a, b) => Operator('+', a, b)),
            ("ratio", 2) => Operator('/', arguments[0], arguments[1]),
            ("percent", 2) => Operator('*', Number(100), Operator('/', arguments[0], arguments[1])),
            ("growth", 2) => Operator('*', Number(100), Operator('-', Operator('/', arguments[0], arguments[1]), Number(1))),
            _ => null,
        };
    }

    private bool Take(string token)
    {
        if (Next != token)
            return false;
        at++;
        return true;
    }

    private static FormFormula.OperatorNode Operator(char sign, FormFormula left, FormFormula right) => new(sign, left, right);

    private static FormFormula.NumberNode Number(decimal value) => new(value);

    private static List<string>? Tokens(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsWhiteSpace(text[i]))
                i++;
            else if ("+-*(),".Contains(text[i], StringComparison.Ordinal))
                tokens.Add(text[i++].ToString());
            else if (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_')
            {
                while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '.'))
                    i++;
                tokens.Add(text[start..i]);
            }
            else
                return null;
        }
        return tokens;
    }
}
