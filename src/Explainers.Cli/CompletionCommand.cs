namespace Explainers.Cli;

/// <summary>
/// <c>explainer completion</c>: a script that lets a shell complete commands, options and ids. Each asks the program itself, with the directive
/// <c>[suggest:POSITION]</c>, so that none has to be renewed when a command is added.
/// </summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # Completion for explainer. Put this line into ~/.bashrc:
        #   eval "$(explainer completion bash)"
        _explainer() {
          local line=${COMP_LINE:0:COMP_POINT} word suggestion
          line="explainer ${line#* }"
          word=${line##* }
          COMPREPLY=()
          while IFS= read -r suggestion; do
            # Options only for whoever has begun one, so that file names are offered where nothing else is known.
            if [[ $suggestion == "$word"* && ( -n $word || $suggestion != -* ) ]]; then
              # Bash takes a colon for the end of a word, and puts in only what is behind it.
              COMPREPLY+=("${suggestion#"${word%"${word##*:}"}"}")
            fi
          done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
        }
        complete -o default -F _explainer explainer

        """;

    private const string Zsh = """
        # Completion for explainer. Put this line into ~/.zshrc, after compinit:
        #   eval "$(explainer completion zsh)"
        _explainer() {
          local line="explainer ${(j: :)${(@)words[2,CURRENT]}}"
          local -a suggestions=("${(@f)$(explainer "[suggest:${#line}]" "$line" 2>/dev/null)}")
          suggestions=("${(@M)suggestions:#${(b)words[CURRENT]}*}")
          [[ -n "${words[CURRENT]}" ]] || suggestions=("${(@)suggestions:#-*}")
          if [[ -n "$suggestions" ]]; then
            compadd -- "${suggestions[@]}"
          else
            _files
          fi
        }
        compdef _explainer explainer

        """;

    private const string Fish = """
        # Completion for explainer. Run this once:
        #   explainer completion fish > ~/.config/fish/completions/explainer.fish
        function __explainer_suggestions
          set -l line (commandline -cp)
          set -l word (commandline -ct)
          set -l begins '^'(string escape --style=regex -- "$word")
          test -n "$word"; or set begins '^[^-]'
          explainer "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -er $begins
          or __fish_complete_path "$word"
        end
        complete -c explainer -f -a '(__explainer_suggestions)'

        """;

    private const string PowerShell = """
        # Completion for explainer. Put this line into $PROFILE:
        #   explainer completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName explainer -ScriptBlock {
          param($word, $ast, $position)
          $line = $ast.ToString().PadRight($position)
          explainer "[suggest:$position]" $line 2>$null | Where-Object { $_ -like "$word*" -and ($word -or $_ -notlike '-*') } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }

        """;

    /// <summary>The shells that there is a script for.</summary>
    public static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static int Run(string shell)
    {
        Console.Out.Write(shell switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => PowerShell,
        });
        return ExitCode.Clean;
    }
}
