from numina_tui.cli.main import main

main()
