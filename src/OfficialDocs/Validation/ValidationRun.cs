using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>One validation of one document: calls the rules and takes what they report.</summary>
internal sealed class ValidationRun
{
    private readonly OfficialDocument _document;
    private readonly RulePlan _plan;
    private readonly RuleVerdict[] _verdicts;
    private readonly List<Finding> _findings = [];
    private readonly int _limit;
    private int[]? _counts; // Of the findings by the index of the rule, those beyond the limit too.
    private List<NotChecked>? _notChecked;
    private bool[]? _isBroken; // By the index of the rule; none where no rule has failed.
    private int _current;

    private ValidationRun(OfficialDocument document, RuleSelection selection, int limit)
    {
        _limit = limit;
        _document = document;
        _plan = selection.Plan;
        _verdicts = selection.For(document.Title?.Type);
    }

    /// <summary>Validates a document that has a source.</summary>
    /// <param name="document">The document.</param>
    /// <param name="selection">The rules.</param>
    /// <param name="options">The options.</param>
    /// <param name="limit">How many findings of a rule are listed.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <returns>The report.</returns>
    public static ValidationReport Validate(OfficialDocument document, RuleSelection selection, ValidationOptions options, int limit, CancellationToken cancellationToken)
        => new ValidationRun(document, selection, limit).Run(options, selection.NotChecked, cancellationToken);

    public void Report(TextSpan span, LocalizedText message, Fix? fix, Severity? severity)
    {
        RuleVerdict verdict = _verdicts[_current];
        if (verdict.IsOff)
        {
            return;
        }

        _counts ??= new int[_plan.Rules.Length];
        if (_counts[_current]++ >= _limit)
        {
            return;
        }

        SourceText source = _document.Source!;
        string text = source.ToString(span);
        RuleDescriptor rule = _plan.Rules[_current].Descriptor;
        _findings.Add(new Finding
        {
            Rule = rule,
            Severity = verdict.Severity ?? severity ?? rule.Severity,
            Message = message,
            Span = span,
            Position = source.GetLinePosition(span.Start),
            Text = text,
            Fix = fix,
        });
    }

    public void ReportNotChecked(NotCheckedReason reason)
    {
        RuleDescriptor rule = _plan.Rules[_current].Descriptor;
        _notChecked ??= [];
        if (!_notChecked.Exists(entry => entry.Rule == rule))
        {
            _notChecked.Add(new NotChecked(rule, reason));
        }
    }

    private ValidationReport Run(ValidationOptions options, IReadOnlyList<NotChecked> neverChecked, CancellationToken cancellationToken)
    {
        TextBlockList blocks = TextBlocks.Of(_document);
        TokenList tokens = _plan.Tokenizer.Tokenize(_document.Source!.Content, blocks);
        try
        {
            var context = new RuleContext(this, _document, options, blocks, tokens);
            CheckDocument(context, cancellationToken);
            CheckTokens(context, cancellationToken);
        }
        finally
        {
            tokens.Return();
        }

        CountThoseBeyondTheLimit();
        if (_findings.Count > 1)
        {
            _findings.Sort(static (a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        }

        IReadOnlyList<NotChecked> notChecked = _notChecked is null ? neverChecked : [.. _notChecked.Concat(neverChecked).OrderBy(static entry => entry.Rule.Id, StringComparer.Ordinal)];
        return new ValidationReport(_document, options.Profile, _findings, notChecked);
    }

    /// <summary>The last finding of a rule that was taken stands for those that were not.</summary>
    private void CountThoseBeyondTheLimit()
    {
        for (int rule = 0; rule < _counts?.Length; rule++)
        {
            if (_counts[rule] > _limit)
            {
                int last = _findings.FindLastIndex(finding => finding.Rule == _plan.Rules[rule].Descriptor);
                _findings[last] = _findings[last] with { Count = 1 + _counts[rule] - _limit };
            }
        }
    }

    // Rules that fail are rare: each loop is entered anew behind one, so that no call pays for its own try.
    private void CheckDocument(RuleContext context, CancellationToken cancellationToken)
    {
        Rule[] rules = _plan.Rules;
        DocumentFeatures[] required = _plan.Requires;
        DocumentFeatures missing = ~DocumentFeaturesReader.Read(context);
        for (int next = 0; next < rules.Length; next++)
        {
            try
            {
                for (; next < rules.Length; next++)
                {
                    if ((required[next] & missing) != 0)
                    {
                        continue;
                    }

                    cancellationToken.ThrowIfCancellationRequested();
                    _current = next;
                    rules[next].CheckDocument(context);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                ReportFault(next, exception, default);
            }
        }
    }

    private void CheckTokens(RuleContext context, CancellationToken cancellationToken)
    {
        Rule[] rules = _plan.Rules;
        ReadOnlySpan<Token> tokens = context.Tokens.AsSpan();
        int next = 0;
        int place = 0; // Of the next rule among those that are called for the token.
        while (next < tokens.Length)
        {
            try
            {
                for (; next < tokens.Length; next++, place = 0)
                {
                    if ((next & 0xFFF) == 0)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                    }

                    ref readonly Token token = ref tokens[next];
                    ReadOnlySpan<int> asked = _plan.For(token);
                    for (; place < asked.Length; place++)
                    {
                        int rule = asked[place];
                        if (_isBroken?[rule] != true)
                        {
                            _current = rule;
                            rules[rule].CheckToken(token, next, context);
                        }
                    }
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                ReportFault(_current, exception, tokens[next].Span);
                place++;
            }
        }
    }

    /// <summary>A rule that fails is a finding of its own; it is not called again for this document.</summary>
    private void ReportFault(int rule, Exception exception, TextSpan span)
    {
        _isBroken ??= new bool[_plan.Rules.Length];
        _isBroken[rule] = true;
        string id = _plan.Rules[rule].Descriptor.Id;
        string fault = exception.GetType().Name;
        _findings.Add(new Finding
        {
            Rule = RuleCatalog.BrokenRule,
            Severity = RuleCatalog.BrokenRule.Severity,
            Message = new LocalizedText($"规则 {id} 出错（{fault}），未能检查完；其他规则不受影响", $"Rule {id} failed ({fault}) and was not checked to the end; the others were"),
            Span = span,
            Position = _document.Source!.GetLinePosition(span.Start),
            Text = _document.Source.ToString(span),
        });
    }
}
